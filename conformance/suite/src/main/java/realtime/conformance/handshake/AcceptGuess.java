package realtime.conformance.handshake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import realtime.conformance.model.Model;
import realtime.wire.Bytes;

/** What a wrong accept value looks like: the values that common mistakes give. */
final class AcceptGuess {
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private AcceptGuess() {}

    /** The mistake that gives the first of {@code values} for this key, in words. */
    static Optional<String> of(String key, List<String> values) {
        return values.stream()
                .limit(1)
                .flatMap(value -> named(key, value).stream())
                .findFirst();
    }

    private static Optional<String> named(String key, String value) {
        byte[] hash = Model.sha1(octets(key + Model.GUID));
        String hex = HexFormat.of().formatHex(hash);
        Map<String, String> mistakes = new LinkedHashMap<>();
        mistakes.put(hex, "the hash is right, but written in hexadecimal instead of Base64");
        mistakes.put(hex.toUpperCase(Locale.ROOT), mistakes.get(hex));
        mistakes.put(
                BASE64.encodeToString(octets(hex)), "the hash was written in hexadecimal, and that text in Base64");
        mistakes.put(
                BASE64.encodeToString(octets(hex.toUpperCase(Locale.ROOT))),
                "the hash was written in hexadecimal, and that text in Base64");
        mistakes.put(BASE64.withoutPadding().encodeToString(hash), "the equals sign at the end is missing");
        mistakes.put(overDecoded(key), "the key was decoded before it was hashed");
        mistakes.put(Model.accept(key + " "), "there is a blank between the key and the fixed text");
        mistakes.put(hashed(key + Model.GUID.toLowerCase(Locale.ROOT)), "the fixed text was written in small letters");
        mistakes.put(hashed(Model.GUID + key), "the fixed text stood in front of the key");
        mistakes.put(hashed(key), "the key was hashed without the fixed text");
        mistakes.put(BASE64.encodeToString(sha256(key + Model.GUID)), "the hash is SHA-256 instead of SHA-1");
        mistakes.put(
                Base64.getUrlEncoder().encodeToString(hash), "Base64 was written with the alphabet for URLs: - and _");
        mistakes.put(key, "the key itself came back");
        mistakes.remove(BASE64.encodeToString(hash)); // where the two alphabets say the same, nothing is wrong
        return Optional.ofNullable(mistakes.get(value));
    }

    private static String hashed(String text) {
        return BASE64.encodeToString(Model.sha1(octets(text)));
    }

    /** The value over the decoded key; empty if it cannot be decoded. */
    static String overDecoded(String key) {
        try {
            Bytes decoded = Bytes.of(Base64.getDecoder().decode(key));
            return BASE64.encodeToString(
                    Model.sha1(decoded.plus(Bytes.latin1(Model.GUID)).toArray()));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
