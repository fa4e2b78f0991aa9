package realtime.zoo.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The npm package ws, in a node of its own. */
public final class WsServer implements RealServer {
    private static final String VERSION = "8.23.0";
    private static final long INSTALL_SECONDS = 90;

    private final Process node;
    private final int port;

    private WsServer(Process node, int port) {
        this.node = node;
        this.port = port;
    }

    /** Why it cannot be started here; nothing if it can. */
    public static Optional<String> obstacle() {
        return hasRun("node", "--version") && hasRun("npm", "--version")
                ? Optional.empty()
                : Optional.of("there is no node, or no npm, on this machine");
    }

    private static boolean hasRun(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Installs ws into {@code folder}, and starts it on a free port.
     *
     * @throws IllegalStateException if npm cannot bring it, or node does not start it
     */
    public static RealServer start(Path folder) {
        try (InputStream script = WsServer.class.getResourceAsStream("ws-echo.cjs")) {
            Files.copy(script, folder.resolve("ws-echo.cjs"), StandardCopyOption.REPLACE_EXISTING);
            Process npm = new ProcessBuilder(
                            "npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), "ws@" + VERSION)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            if (!npm.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS) || npm.exitValue() != 0) {
                npm.destroy();
                throw new IllegalStateException("npm cannot install ws: see " + folder.resolve("npm.log"));
            }
            return run(folder);
        } catch (IOException e) {
            throw new IllegalStateException("ws does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ws was installed", e);
        }
    }

    private static RealServer run(Path folder) throws IOException {
        Process node = new ProcessBuilder("node", folder.resolve("ws-echo.cjs").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines = node.inputReader(StandardCharsets.UTF_8);
        String port = lines.readLine(); // ends with the process, if it does not start
        if (port == null) {
            throw new IOException("node ends at once");
        }
        return new WsServer(node, Integer.parseInt(port));
    }

    @Override
    public String name() {
        return "ws";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        node.destroy();
    }
}
