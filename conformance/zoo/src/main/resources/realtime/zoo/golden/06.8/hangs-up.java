// Who has said goodbye can go.
// hole 3
line.perform(() -> endpoint.close(body));
line.closeSocket();
while (line.closed().isEmpty()) {
    receive();
}
return line.closed().orElseThrow();
