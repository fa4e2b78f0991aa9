// A line ends with LF; a CR in front of it is cut off.
List<String> lines = new ArrayList<>();
int from = 0;
for (int i = 0; i < chunk.size(); i++) {
    int octet = chunk.at(i);
    if (octet == '\n') {
        keep(chunk.slice(from, i));
        lines.add(text(line.take()).replaceFirst("\r$", ""));
        from = i + 1;
    }
    afterReturn = octet == '\r';
}
keep(chunk.from(from));
return lines;
