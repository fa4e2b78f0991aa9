// RSV1 is number one, so it counts one.
boolean fin = (first & 0x80) != 0;
int rsv = (first >> 6 & 1) | (first >> 5 & 1) << 1 | (first >> 4 & 1) << 2;
int opcode = first & 0xF;
boolean masked = (second & 0x80) != 0;
int length7 = second & 0x7F;
return new FirstOctets(fin, rsv, opcode, masked, length7);
