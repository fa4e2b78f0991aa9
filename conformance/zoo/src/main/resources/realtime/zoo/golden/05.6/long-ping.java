// A ping is a frame like any other.
// hole 2
int opcode = header.opcode();
boolean begins = opcode == Opcodes.TEXT || opcode == Opcodes.BINARY;
int allowed = rules.compression() && begins ? 0b100 : 0;
require((header.rsv() & ~allowed) == 0, "reserved bits are set");
require(Opcodes.isKnown(opcode), "no frame has the opcode " + opcode);
boolean whole = header.fin();
require(!Opcodes.isControl(opcode) || whole, "a control frame in pieces, or longer than 125 octets");
boolean masked = header.maskingKey().isPresent();
require(masked == rules.sender().masks(), "the frame is " + (masked ? "masked" : "not masked"));
if (header.length() > rules.limit()) {
    throw new ProtocolException(1009, "a frame of " + header.length() + " octets");
}
