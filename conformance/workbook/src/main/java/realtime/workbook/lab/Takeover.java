package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import realtime.conformance.model.MessageDeflation;
import realtime.wire.Bytes;

/** A hundred short messages of a chat: as they are, each compressed by itself, and with memory. */
final class Takeover implements Experiment {
    private static final List<String> NAMES = List.of("Ada", "Grace", "Edsger", "Barbara", "Tony");
    private static final List<String> WORDS = List.of(
            "shall", "we", "meet", "at", "the", "station", "today", "or", "later", "maybe", "yes", "no", "fine");

    @Override
    public String name() {
        return "takeover";
    }

    @Override
    public String summary() {
        return "a hundred chat messages, compressed alone and with memory";
    }

    @Override
    public void run(PrintWriter out) {
        List<Bytes> chat = chat();
        out.println("as they are = " + count(chat) + " octets");
        out.println("each by itself = " + compressed(chat, true) + " octets");
        out.println("with the window kept = " + compressed(chat, false) + " octets");
    }

    private static String count(List<Bytes> messages) {
        return format(messages.stream().mapToInt(Bytes::size).sum());
    }

    private static String compressed(List<Bytes> messages, boolean alone) {
        try (MessageDeflation deflation = new MessageDeflation(alone, 15)) {
            return count(messages.stream().map(deflation::deflate).toList());
        }
    }

    private static String format(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The same messages at every run. */
    private static List<Bytes> chat() {
        Random random = new Random(101);
        List<Bytes> messages = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<String> said = new ArrayList<>();
            for (int word = 0; word < 6; word++) {
                said.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            messages.add(Bytes.utf8("{\"room\":\"lobby\",\"from\":\"" + NAMES.get(random.nextInt(NAMES.size()))
                    + "\",\"id\":" + (4_000 + i) + ",\"text\":\"" + String.join(" ", said) + "\"}"));
        }
        return messages;
    }
}
