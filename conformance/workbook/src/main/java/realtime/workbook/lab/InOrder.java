package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;
import realtime.wire.Bytes;

/** A slow request and a quick one behind it: on one connection, and on two. */
final class InOrder implements Experiment {
    @Override
    public String name() {
        return "in-order";
    }

    @Override
    public String summary() {
        return "a slow request and a quick one, on one connection and on two";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        CountDownLatch quickIsDone = new CountDownLatch(1);
        try (Stage server = Stage.open(client -> serve(client, quickIsDone))) {
            try (Tap one = Tap.to(server.port());
                    Tap two = Tap.to(server.port())) {
                one.send(request("/slow"));
                two.send(request("/quick"));
                out.println("two connections: /slow is sent first, then /quick");
                out.println("    answered first   " + answer(two));
                quickIsDone.countDown();
                out.println("    answered second  " + answer(one));
            }
            try (Tap one = Tap.to(server.port())) {
                one.send(request("/slow").plus(request("/quick")));
                out.println("one connection: both at once, one behind the other");
                out.println("    answered first   " + answer(one));
                out.println("    answered second  " + answer(one));
            }
        }
    }

    /** The slow one waits until the quick one is done, if that can be. */
    private static void serve(Tap client, CountDownLatch quickIsDone) throws IOException {
        for (Bytes head = client.readHead(); !head.isEmpty(); head = client.readHead()) {
            String target = head.latin1().split(" ")[1];
            if (target.equals("/slow")) {
                await(quickIsDone);
            }
            client.send(Bytes.latin1("HTTP/1.1 200 OK\r\nContent-Length: " + target.length() + "\r\n\r\n" + target));
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Bytes request(String target) {
        return Bytes.latin1("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private static String answer(Tap tap) throws IOException {
        String head = tap.readHead().latin1();
        return tap.read(head.contains("Length: 5") ? 5 : 6).latin1();
    }
}
