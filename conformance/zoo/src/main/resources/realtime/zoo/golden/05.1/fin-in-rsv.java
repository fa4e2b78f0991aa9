// What is above the opcode are the reserved bits.
boolean fin = (first & 0x80) != 0;
int rsv = first >> 4;
int opcode = first & 0xF;
boolean masked = (second & 0x80) != 0;
int length7 = second & 0x7F;
return new FirstOctets(fin, rsv, opcode, masked, length7);
