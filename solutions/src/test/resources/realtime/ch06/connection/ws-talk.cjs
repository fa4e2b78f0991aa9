// A conversation of the npm package ws with the server at the given URL: each line of output is something that came.
const WebSocket = require('ws');

const socket = new WebSocket(process.argv[2]);
const say = words => console.log(words);
const steps = [
    () => socket.send('Hello'),
    () => socket.send(Buffer.from([0, 1, 255])),
    () => {
        socket.send('Hel', { fin: false });
        socket.send('lo', { fin: true });
    },
    () => socket.ping('Hi'),
    () => socket.send('x'.repeat(100000)),
    () => socket.close(4001, 'done'),
];
const next = () => steps.shift()();

socket.on('open', () => { say('open'); next(); });
socket.on('message', (data, binary) => {
    say(binary ? 'binary ' + data.toString('hex') : 'text ' + (data.length > 20 ? data.length : data.toString()));
    next();
});
socket.on('pong', data => { say('pong ' + data); next(); });
socket.on('close', (code, reason) => say('close ' + code + ' ' + reason));
socket.on('error', error => say('error ' + error.message));
setTimeout(() => { say('too slow'); process.exit(1); }, 20000).unref();
