// Behind the last chunk there is an empty line, and that is all.
ChunkDataReader.Read read = data.read(chunk);
count += read.data().size();
if (count > limit) {
    throw new BadMessageException(413, "more than " + limit + " octets of data");
}
return new Decoded(
        read.data(),
        read.behind().map(rest -> new End(HeaderFields.NONE, rest.from(Math.min(2, rest.size())))));
