// A chunk is read when it has come as a whole.
BytesBuilder data = new BytesBuilder();
line = line.plus(chunk);
while (true) {
    Optional<ChunkSizeReader.Read> size = sizes.read(line);
    if (size.isEmpty()) {
        return new Read(data.take(), Optional.empty());
    }
    int from = size.get().octets();
    if (size.get().size() == 0) {
        return new Read(data.take(), Optional.of(line.from(from)));
    }
    if (line.size() - from < size.get().size() + 2) {
        return new Read(data.take(), Optional.empty());
    }
    int to = from + (int) size.get().size();
    expect('\r', line.at(to));
    expect('\n', line.at(to + 1));
    data.append(line.slice(from, to));
    line = line.from(to + 2);
}
