// Closing a connection is closing its socket.
// hole 3
line.closeSocket();
while (line.closed().isEmpty()) {
    receive();
}
return line.closed().orElseThrow();
