// U+FFFF is no character.
for (int i = 0; i < chunk.size(); i++) {
    int octet = chunk.at(i);
    if (missing == 1 && i > 1 && chunk.at(i - 2) == 0xEF && chunk.at(i - 1) == 0xBF && octet >= 0xBE) {
        return i;
    }
    if (missing > 0) {
        if (octet < least || octet > most) {
            return i;
        }
        missing--;
        least = 0x80;
        most = 0xBF;
    } else if (octet >= 0x80) {
        if (octet < 0xC2 || octet > 0xF4) {
            return i;
        }
        missing = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
    }
}
return -1;
