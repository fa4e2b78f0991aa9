package realtime.workbook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at options before anything runs, so that nobody waits in vain. */
final class Check {
    private static final int MOST_TRIES = 1_000_000;

    private Check() {}

    /** @throws UsageException unless it is from 0 to a million */
    static void tries(int tries) {
        if (tries < 0 || tries > MOST_TRIES) {
            throw new UsageException("--tries takes a number from 0 to " + MOST_TRIES + ", not " + tries + ".");
        }
    }

    /** @throws UsageException if it is 0 or no port */
    static void port(int port) {
        if (port < 0 || port > 65_535) {
            throw new UsageException(
                    "--port takes a number from 1 to 65535 (or 0 for any free one), not " + port + ".");
        }
    }

    /** @throws UsageException if somebody else listens on this port of the loopback address; 0 is always free */
    static void free(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UsageException("Port " + port + " cannot be used: " + e.getMessage()
                    + ". Another one: --port N, or 0 for any free one.");
        }
    }

    /** @throws UsageException if nothing can be written there */
    static void reportFolder(Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException("The folder " + folder + " for the report cannot be made: " + e.getMessage());
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException("The folder " + folder + " for the report cannot be written to.");
        }
    }
}
