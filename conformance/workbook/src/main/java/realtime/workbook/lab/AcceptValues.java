package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Base64;
import java.util.HexFormat;
import realtime.conformance.model.Model;
import realtime.wire.Bytes;

/** One key, hashed in the right way and in four wrong ones. */
final class AcceptValues implements Experiment {
    @Override
    public String name() {
        return "accept";
    }

    @Override
    public String summary() {
        return "the accept value of one key, computed in one right and four wrong ways";
    }

    @Override
    public void run(PrintWriter out) {
        Bytes key = Bytes.latin1(Sample.KEY);
        Bytes decoded = Bytes.of(Base64.getDecoder().decode(Sample.KEY));
        String hexadecimal = HexFormat.of().formatHex(hash(key));
        print(out, "the text of the key, then the fixed text", base64(hash(key)));
        print(out, "wrong: the key decoded first", base64(hash(decoded)));
        print(out, "wrong: the key with its line end", base64(hash(key.plus(Bytes.hex("0d 0a")))));
        print(out, "wrong: the hash in hexadecimal", hexadecimal);
        print(out, "wrong: that in Base64", base64(Bytes.latin1(hexadecimal).toArray()));
    }

    private static byte[] hash(Bytes key) {
        return Model.sha1(key.plus(Bytes.latin1(Model.GUID)).toArray());
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    private static void print(PrintWriter out, String how, String value) {
        out.println(how + ", " + value.length() + " characters");
        out.println("    " + value);
    }
}
