// The limit is that of the stream.
List<String> lines = new ArrayList<>();
int from = 0;
for (int i = 0; i < chunk.size(); i++) {
    int octet = chunk.at(i);
    if (octet == '\n' && afterReturn) {
        from = i + 1;
    } else if (octet == '\r' || octet == '\n') {
        keep(chunk.slice(from, i));
        keep(Bytes.EMPTY);
        lines.add(text(line.take()));
        if (i > limit) {
            throw new TooLongException("more than " + limit + " octets");
        }
        from = i + 1;
    }
    afterReturn = octet == '\r';
}
keep(chunk.from(from));
return lines;
