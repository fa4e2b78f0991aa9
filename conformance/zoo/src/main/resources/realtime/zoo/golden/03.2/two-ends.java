// CR is an end, and LF is one.
List<String> lines = new ArrayList<>();
int from = 0;
for (int i = 0; i < chunk.size(); i++) {
    int octet = chunk.at(i);
    if (octet == '\r' || octet == '\n') {
        keep(chunk.slice(from, i));
        lines.add(text(line.take()));
        from = i + 1;
    }
    afterReturn = octet == '\r';
}
keep(chunk.from(from));
return lines;
