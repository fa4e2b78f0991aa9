// tag::early[]
npm install ws

// server
const { WebSocketServer } = require("ws");
const post = new WebSocketServer({ port: "7071", host: "127.0.0.1" });
post.on("connection", (end) => end.on("message", (bytes) => end.send(`Heard: ${bytes}`)));

// page
function hurry(show) {
  const wire = new WebSocket("ws://127.0.0.1:7071/echo");
  wire.onmessage = (e) => show(e.data);
  wire.send("one");
  wire.close();
}
// end::early[]

// tag::patient[]
const wire = new WebSocket("ws://127.0.0.1:7071/echo");
wire.onopen = () => wire.send("one");
wire.onmessage = (e) => { show(e.data); wire.close(1000); };
wire.onclose = (e) => show(`closed with ${e.code}`);
// end::patient[]
