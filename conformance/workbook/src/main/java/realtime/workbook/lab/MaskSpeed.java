package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Locale;
import realtime.conformance.session.RawFrame;
import realtime.todo.TodoException;
import realtime.websocket.framing.InPlaceMasking;
import realtime.websocket.framing.Masking;
import realtime.wire.Bytes;

/** How fast a payload is masked, one octet a step and many. */
final class MaskSpeed implements OnYourCode {
    private static final int KEY = 0x37FA213D;
    private static final int SIZE = 1 << 16;
    private static final int ROUNDS = 200;
    private static final int REPEATS = 15;

    @Override
    public String name() {
        return "mask-speed";
    }

    @Override
    public String summary() {
        return "your 05.4 and 05.5 side by side: how fast they mask";
    }

    @Override
    public boolean measuresTime() {
        return true;
    }

    @Override
    public void run(PrintWriter out, Parts parts) {
        Masking simple = parts.framing(Masking.class, "Mask");
        InPlaceMasking fast = parts.framing(InPlaceMasking.class, "FastMask");
        Bytes payload = Bytes.of(new byte[SIZE]);
        byte[] array = new byte[SIZE];
        say(out, "05.4, one octet a step", () -> simple.apply(payload, RawFrame.KEY));
        say(out, "05.5, many octets a step", () -> fast.apply(array, 0, SIZE, KEY, 0));
    }

    private static void say(PrintWriter out, String label, Runnable mask) {
        try {
            out.printf(Locale.ROOT, "%s = %,d MiB a second%n", label, speed(mask));
        } catch (TodoException e) {
            out.println(label + ": " + e.getMessage());
        }
    }

    /** The best of some repeats: whatever disturbs a measurement makes it slower. */
    private static long speed(Runnable mask) {
        long best = Long.MAX_VALUE;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long begin = System.nanoTime();
            for (int round = 0; round < ROUNDS; round++) {
                mask.run();
            }
            best = Math.min(best, System.nanoTime() - begin);
        }
        return (long) SIZE * ROUNDS * 1_000_000_000L / best >> 20;
    }
}
