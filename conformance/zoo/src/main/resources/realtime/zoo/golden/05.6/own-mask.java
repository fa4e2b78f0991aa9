// Unmasking is one line; no part is needed for that.
// hole 3
byte[] octets = travelled.toArray();
for (int i = 0; header.maskingKey().isPresent() && i < octets.length; i++) {
    octets[i] ^= (byte) header.maskingKey().get().at(i % 4);
}
Bytes payload = Bytes.of(octets);
boolean compressed = header.rsv() != 0;
return switch (header.opcode()) {
    case Opcodes.CONTINUATION -> new Frame.Continuation(header.fin(), payload);
    case Opcodes.TEXT -> new Frame.Text(header.fin(), compressed, payload);
    case Opcodes.BINARY -> new Frame.Binary(header.fin(), compressed, payload);
    case Opcodes.CLOSE -> new Frame.Close(payload);
    case Opcodes.PING -> new Frame.Ping(payload);
    default -> new Frame.Pong(payload);
};
