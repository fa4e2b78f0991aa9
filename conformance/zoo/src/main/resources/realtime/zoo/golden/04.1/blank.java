// A blank stands between the key and the fixed text.
try {
    byte[] text = (key + " " + GUID).getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
