// An echo server with the package ws; its port is the first line that it prints.
const { WebSocketServer } = require('ws');
const spoken = ['chat', 'mqtt'];
const server = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  path: '/echo',
  perMessageDeflate: true,
  handleProtocols: (offered) => [...offered].find((name) => spoken.includes(name)) || false,
});
server.on('listening', () => console.log(server.address().port));
server.on('connection', (socket) => {
  socket.on('error', () => {});
  socket.on('message', (data, binary) => socket.send(data, { binary }));
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0)); // whoever started it has gone
