// The length says how much room is needed.
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
        byte[] payload = new byte[(int) Math.min(header.length(), Integer.MAX_VALUE - 8)];
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
if (failure != null && frames.isEmpty()) {
    throw failure;
}
return frames;
