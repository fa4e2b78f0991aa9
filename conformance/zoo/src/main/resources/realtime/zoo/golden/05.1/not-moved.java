// A field is cut out with &, and that is all.
boolean fin = (first & 0x80) != 0;
int rsv = first & 0x70;
int opcode = first & 0xF;
boolean masked = (second & 0x80) != 0;
int length7 = second & 0x7F;
return new FirstOctets(fin, rsv, opcode, masked, length7);
