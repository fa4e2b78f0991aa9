// Whatever fails, fails at once.
List<Frame> frames = new ArrayList<>();
rest = rest.plus(chunk);
try {
    while (failure == null) {
        Optional<HeaderReader.Read> read = reader.read(rest);
        if (read.isEmpty()) {
            break;
        }
        FrameHeader header = read.get().header();
        check(header);
        if (rest.size() - read.get().size() < header.length()) {
            break;
        }
        int end = read.get().size() + (int) header.length();
        frames.add(frame(header, rest.slice(read.get().size(), end)));
        rest = rest.from(end);
    }
} catch (ProtocolException e) {
    failure = e;
}
if (failure != null) {
    throw failure;
}
return frames;
