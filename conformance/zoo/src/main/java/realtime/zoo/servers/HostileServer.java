package realtime.zoo.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.websocket.ServerHandshake;
import realtime.wire.Bytes;

/** Servers that open like any other, and then cost their clients time. */
public enum HostileServer {
    SILENT {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            while (in.read() >= 0) {}
        }
    },
    READS_NOTHING {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            pause(60_000);
        }
    },
    NEVER_CLOSES {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            echo(new ModelEcho(), in, out);
            pause(60_000);
        }
    },
    FLOODS {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            byte[] frames = new byte[60_000];
            for (int i = 0; i < frames.length; i += 3) {
                frames[i] = (byte) 0x82;
                frames[i + 1] = 1;
            }
            while (true) {
                out.write(frames);
            }
        }
    },
    /** One message of some gigabytes, of which every octet is sent. */
    ANSWERS_GIGABYTES {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            out.write(Bytes.hex("82 7f 00 00 00 40 00 00 00 00").toArray());
            byte[] chunk = new byte[1 << 16];
            while (true) {
                out.write(chunk);
            }
        }
    },
    /** Says that 2^62 octets follow, and sends a few. */
    DECLARES_TOO_MUCH {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            out.write(Bytes.hex("82 7f 40 00 00 00 00 00 00 00 01 02 03").toArray());
            pause(60_000);
        }
    },
    RESETS {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            socket.setSoLinger(true, 0);
        }
    },
    ONE_OCTET_A_SECOND {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            for (int octet : new int[] {0x81, 8, 's', 'e', 'n', 't', 'i', 'n', 'e', 'l', 0x8A, 8, 's', 'e', 'n'}) {
                out.write(octet);
                pause(1_000);
            }
        }
    },
    NEVER_ENDS_A_MESSAGE {
        @Override
        void converse(Socket socket, InputStream in, OutputStream out) throws IOException {
            echo(
                    new ModelEcho() {
                        private boolean begun;

                        @Override
                        protected void send(int first, Bytes payload) {
                            boolean data = (first & 0xF) < 8;
                            super.send(data ? begun ? 0 : first & 0xF : first, payload);
                            begun |= data;
                        }
                    },
                    in,
                    out);
        }
    };

    private static final Semaphore NEVER = new Semaphore(0);
    private static final ServerHandshake HANDSHAKE = Model.handshake(ServerHandshake.Policy.path("/echo"));

    /** Behind the 101. */
    abstract void converse(Socket socket, InputStream in, OutputStream out) throws IOException;

    /** Starts it on a free port of this machine; it lives as long as the process. The URL of what should be its echo. */
    public String start() throws IOException {
        ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> accept(listening));
        return "ws://127.0.0.1:" + listening.getLocalPort() + "/echo";
    }

    private void accept(ServerSocket listening) {
        while (true) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (Socket socket = accepted) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            HandshakeCore core = new HandshakeCore(HANDSHAKE::respond, ModelEcho::new);
            Bytes answer = Bytes.EMPTY;
            while (answer.isEmpty()) {
                answer = core.receive(Bytes.of((byte) in.read()));
            }
            out.write(answer.toArray());
            converse(socket, in, out);
        } catch (IOException e) {
            // the suite has gone
        }
    }

    private static void echo(ServerCore core, InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[8_192];
        int count = 0;
        while (!core.isClosed() && (count = in.read(chunk)) >= 0) {
            out.write(core.receive(Bytes.of(Arrays.copyOf(chunk, count))).toArray());
        }
    }

    /** Waits for something that does not come. */
    private static void pause(long millis) {
        try {
            NEVER.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
