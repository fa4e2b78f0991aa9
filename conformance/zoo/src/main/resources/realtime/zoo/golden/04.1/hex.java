// A hash is written in hexadecimal digits.
import java.util.HexFormat;
try {
    byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(StandardCharsets.ISO_8859_1));
    return HexFormat.of().formatHex(hash);
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
