// The two octets behind the data are CR LF, and need no look.
BytesBuilder data = new BytesBuilder();
Bytes in = line.plus(chunk);
line = Bytes.EMPTY;
int at = 0;
while (at < in.size()) {
    if (left > 0) {
        int take = (int) Math.min(left, in.size() - at);
        data.append(in.slice(at, at + take));
        at += take;
        left -= take;
    } else if (behind < LINE_END.length()) {
        behind++;
        at++;
    } else {
        Optional<ChunkSizeReader.Read> size = sizes.read(in.from(at));
        if (size.isEmpty()) {
            line = in.from(at);
            break;
        }
        at += size.get().octets();
        if (size.get().size() == 0) {
            return new Read(data.take(), Optional.of(in.from(at)));
        }
        left = size.get().size();
        behind = 0;
    }
}
return new Read(data.take(), Optional.empty());
