// The limit is for what comes at once.
if (ended) {
    return new Decoded(Bytes.EMPTY, end(chunk));
}
ChunkDataReader.Read read = data.read(chunk);
if (read.data().size() > limit) {
    throw new BadMessageException(413, "more than " + limit + " octets of data");
}
if (read.behind().isEmpty()) {
    return new Decoded(read.data(), Optional.empty());
}
ended = true;
Bytes startLine = Bytes.latin1("trailers\r\n");
return new Decoded(read.data(), end(startLine.plus(read.behind().get())));
