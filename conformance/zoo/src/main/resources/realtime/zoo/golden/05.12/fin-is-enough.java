// A control frame is whole if it has FIN.
// hole 2
int opcode = first & 0xF;
boolean begins = opcode == Opcodes.TEXT || opcode == Opcodes.BINARY;
int allowed = rules.compression() && begins ? 0x40 : 0;
boolean whole = first < 0;
if ((first & 0x70 & ~allowed) != 0
        || !Opcodes.isKnown(opcode)
        || Opcodes.isControl(opcode) && !whole
        || masked != rules.sender().masks()
        || length < 0) {
    throw new ProtocolException(1002, "a header that breaks a rule: opcode " + opcode + ", length " + length);
}
if (length > rules.limit()) {
    throw new ProtocolException(1009, "a frame of " + length + " octets");
}
