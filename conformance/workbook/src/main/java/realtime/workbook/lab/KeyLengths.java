package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Base64;

/** Keys of the wrong length, and one that is no Base64, before several servers. */
final class KeyLengths implements Experiment {
    @Override
    public String name() {
        return "keys";
    }

    @Override
    public String summary() {
        return "keys that do not hold 16 octets";
    }

    @Override
    public boolean needsServersOfOthers() {
        return true;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.everybody()) {
            Table table = new Table().row(peers.head("the key holds"));
            for (int octets : new int[] {16, 15, 17, 0}) {
                row(table, peers, octets + " octets", Base64.getEncoder().encodeToString(new byte[octets]));
            }
            row(table, peers, "no Base64", "!!!!!!!!!!!!!!!!!!!!!!==");
            table.print(out);
        }
    }

    private static void row(Table table, Peers peers, String label, String key) {
        table.row(peers.row(label, good -> good.withFields(good.fields().replace("Sec-WebSocket-Key", key))));
    }
}
