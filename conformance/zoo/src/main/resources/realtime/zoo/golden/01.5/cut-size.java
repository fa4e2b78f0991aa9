// A size comes in one piece.
BytesBuilder data = new BytesBuilder();
int at = 0;
while (at < chunk.size()) {
    if (left > 0) {
        int take = (int) Math.min(left, chunk.size() - at);
        data.append(chunk.slice(at, at + take));
        at += take;
        left -= take;
    } else if (behind < LINE_END.length()) {
        expect(LINE_END.charAt(behind++), chunk.at(at++));
    } else {
        Optional<ChunkSizeReader.Read> size = sizes.read(chunk.from(at));
        if (size.isEmpty()) {
            break;
        }
        at += size.get().octets();
        if (size.get().size() == 0) {
            return new Read(data.take(), Optional.of(chunk.from(at)));
        }
        left = size.get().size();
        behind = 0;
    }
}
return new Read(data.take(), Optional.empty());
