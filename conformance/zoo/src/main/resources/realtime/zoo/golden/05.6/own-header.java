// A frame of a server is short enough to be read by hand.
List<Frame> frames = new ArrayList<>();
try {
    if (failure == null && rest.isEmpty() && header == null && chunk.size() > 1
            && chunk.at(1) < 126 && chunk.size() == 2 + chunk.at(1)) {
        int first = chunk.at(0);
        FrameHeader own = FrameHeader.unmasked(first >= 0x80, first >> 4 & 7, first & 15, chunk.at(1));
        check(own);
        frames.add(frame(own, chunk.from(2)));
    } else if (failure == null) {
        decode(rest.plus(chunk), frames);
    }
} catch (ProtocolException e) {
    failure = e;
}
if (failure != null && frames.isEmpty()) {
    throw failure;
}
return frames;
