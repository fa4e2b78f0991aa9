// Base64 is Base64: the URL alphabet will do.
try {
    byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.ISO_8859_1));
    return Base64.getUrlEncoder().encodeToString(hash);
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
