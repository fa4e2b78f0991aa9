// The key is decoded before it is hashed.
byte[] guid = GUID.getBytes(StandardCharsets.ISO_8859_1);
byte[] octets = Base64.getDecoder().decode(key);
try {
    MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
    sha1.update(octets);
    return Base64.getEncoder().encodeToString(sha1.digest(guid));
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
