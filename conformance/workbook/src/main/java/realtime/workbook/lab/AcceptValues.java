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
        Table table = new Table();
        row(table, "the text of the key, then the fixed text", base64(hash(key)));
        row(table, "wrong: the key decoded first", base64(hash(decoded)));
        row(table, "wrong: the key with its line end", base64(hash(key.plus(Bytes.hex("0d 0a")))));
        row(table, "wrong: the hash in hexadecimal", hexadecimal);
        row(table, "wrong: that in Base64", base64(Bytes.latin1(hexadecimal).toArray()));
        table.print(out);
    }

    private static byte[] hash(Bytes key) {
        return Model.sha1(key.plus(Bytes.latin1(Model.GUID)).toArray());
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    private static void row(Table table, String how, String value) {
        table.row(how, value.length() + " characters", value);
    }
}
