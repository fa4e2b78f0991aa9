// Letter case does not matter in the fixed text.
import java.util.Locale;
try {
    byte[] text = (key + GUID.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
} catch (NoSuchAlgorithmException e) {
    throw new IllegalStateException(e);
}
