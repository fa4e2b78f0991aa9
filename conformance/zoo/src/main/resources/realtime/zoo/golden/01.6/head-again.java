// The trailer section is a head, so it is read as one.
if (ended) {
    return new Decoded(Bytes.EMPTY, end(chunk));
}
ChunkDataReader.Read read = data.read(chunk);
count += read.data().size();
if (count > limit) {
    throw new BadMessageException(413, "more than " + limit + " octets of data");
}
if (read.behind().isEmpty()) {
    return new Decoded(read.data(), Optional.empty());
}
ended = true;
return new Decoded(read.data(), end(read.behind().get()));
