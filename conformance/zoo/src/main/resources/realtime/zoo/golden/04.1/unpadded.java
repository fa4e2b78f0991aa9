// The equals sign at the end is mere padding.
try {
    byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.ISO_8859_1));
    return Base64.getEncoder().withoutPadding().encodeToString(hash);
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
