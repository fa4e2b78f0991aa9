// What a CR means is known with the octet behind it.
List<String> lines = new ArrayList<>();
int from = 0;
if (afterReturn && !chunk.isEmpty()) {
    lines.add(text(line.take()).replaceFirst("\r$", ""));
}
for (int i = 0; i < chunk.size(); i++) {
    int octet = chunk.at(i);
    if (octet == '\n' && afterReturn) {
        from = i + 1;
    } else if (octet == '\n' || octet == '\r' && i + 1 < chunk.size()) {
        keep(chunk.slice(from, i));
        lines.add(text(line.take()));
        from = i + 1;
    }
    afterReturn = octet == '\r';
}
keep(chunk.from(from));
return lines;
