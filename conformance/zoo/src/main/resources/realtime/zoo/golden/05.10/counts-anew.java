// Behind a last block everything begins anew, the count too.
try {
    Bytes in = last ? part.plus(TAIL) : part;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    inflater.setInput(in.toArray());
    while (true) {
        int count = inflater.inflate(buffer);
        out.write(buffer, 0, count);
        inflated += count;
        if (inflated > limit) {
            throw new ProtocolException(1009, "too long");
        }
        if (inflater.finished()) {
            inflated = 0;
            Bytes left = in.from(in.size() - inflater.getRemaining());
            inflater.reset();
            inflater.setInput(left.toArray());
        } else if (count == 0) {
            break;
        }
    }
    if (last) {
        inflated = 0;
        if (noContext) {
            inflater.reset();
        }
    }
    return Bytes.of(out.toByteArray());
} catch (DataFormatException e) {
    throw new ProtocolException(1007, "no DEFLATE data: " + e.getMessage());
}
