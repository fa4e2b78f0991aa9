// A buffer is as large as the limit.
try {
    inflater.setInput((last ? part.plus(TAIL) : part).toArray());
    byte[] buffer = new byte[(int) limit];
    int count = inflater.inflate(buffer);
    if (last && noContext) {
        inflater.reset();
    }
    return Bytes.of(buffer, 0, count);
} catch (DataFormatException e) {
    throw new ProtocolException(1007, "no DEFLATE data: " + e.getMessage());
}
