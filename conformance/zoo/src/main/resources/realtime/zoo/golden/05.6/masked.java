// The payload is what stands behind the header.
// hole 3
boolean compressed = header.rsv() != 0;
return switch (header.opcode()) {
    case Opcodes.CONTINUATION -> new Frame.Continuation(header.fin(), travelled);
    case Opcodes.TEXT -> new Frame.Text(header.fin(), compressed, travelled);
    case Opcodes.BINARY -> new Frame.Binary(header.fin(), compressed, travelled);
    case Opcodes.CLOSE -> new Frame.Close(travelled);
    case Opcodes.PING -> new Frame.Ping(travelled);
    default -> new Frame.Pong(travelled);
};
