// What is masked is unmasked, and that is all.
// hole 2
int opcode = header.opcode();
boolean begins = opcode == Opcodes.TEXT || opcode == Opcodes.BINARY;
int allowed = rules.compression() && begins ? 0b100 : 0;
require((header.rsv() & ~allowed) == 0, "reserved bits are set");
require(Opcodes.isKnown(opcode), "no frame has the opcode " + opcode);
boolean whole = header.fin() && header.length() <= 125;
require(!Opcodes.isControl(opcode) || whole, "a control frame in pieces, or longer than 125 octets");
boolean masked = header.maskingKey().isPresent();
if (header.length() > rules.limit()) {
    throw new ProtocolException(1009, "a frame of " + header.length() + " octets");
}
