// What goes into Base64 is the hexadecimal text of the hash.
import java.util.HexFormat;
try {
    byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.ISO_8859_1));
    String digits = HexFormat.of().formatHex(hash);
    return Base64.getEncoder().encodeToString(digits.getBytes(StandardCharsets.US_ASCII));
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
