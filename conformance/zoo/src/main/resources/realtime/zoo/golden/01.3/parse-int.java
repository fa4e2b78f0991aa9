// Whatever Java reads as a number is one.
// hole 4
try {
    return new BodyLength.Counted(Integer.parseInt(fields.first("Content-Length").orElseThrow().strip()));
} catch (NumberFormatException e) {
    throw new BadMessageException(400, "no number");
}
