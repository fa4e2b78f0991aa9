// A bit is set if it is 1.
boolean fin = (first & 0x80) == 1;
int rsv = first >> 4 & 0x7;
int opcode = first & 0xF;
boolean masked = (second & 0x80) != 0;
int length7 = second & 0x7F;
return new FirstOctets(fin, rsv, opcode, masked, length7);
