// The second octet is the length.
boolean fin = (first & 0x80) != 0;
int rsv = first >> 4 & 0x7;
int opcode = first & 0xF;
boolean masked = (second & 0x80) != 0;
int length7 = second;
return new FirstOctets(fin, rsv, opcode, masked, length7);
