// Bits are counted from the right, so FIN is the last one.
boolean fin = (first & 0x01) != 0;
int rsv = first >> 1 & 0x7;
int opcode = first >> 4;
boolean masked = (second & 0x80) != 0;
int length7 = second & 0x7F;
return new FirstOctets(fin, rsv, opcode, masked, length7);
