// A chunk is text.
List<String> lines = new ArrayList<>();
for (char one : chunk.utf8().toCharArray()) {
    if (one == '\n' && afterReturn) {
        afterReturn = false;
        continue;
    }
    afterReturn = one == '\r';
    if (one == '\r' || one == '\n') {
        lines.add(text(line.take()));
    } else {
        keep(Bytes.utf8("" + one));
    }
}
return lines;
