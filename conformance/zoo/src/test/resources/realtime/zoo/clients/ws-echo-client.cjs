// An echo client with the npm package ws: its argument is the URL. It ends when the connection does, or when it fails.
const WebSocket = require("ws");
const socket = new WebSocket(process.argv[2], { maxPayload: 64 * 1024 * 1024 });
socket.on("message", (data, isBinary) => socket.send(data, { binary: isBinary }));
socket.on("error", error => console.log(error.message));
socket.on("close", () => process.exit(0));
