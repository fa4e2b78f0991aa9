package realtime.conformance.driver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A client that is a command in any language: started once a connection, killed at the end. It must connect to the URL, stay
 * until the server closes, and end if the attempt fails.
 *
 * @param command program and arguments. {@code {url}} stands for the URL, {@code {subprotocols}} for the names to offer, with
 *     commas between them (often none), {@code {cacert}} for a PEM file with the certificate to trust (often none),
 *     {@code {service}} for what it is to do with messages: {@code echo}, or the name of a {@link Service} in small letters
 */
public record CommandClient(List<String> command) implements ClientProgram {
    private static final String URL = "{url}";
    private static final String SUBPROTOCOLS = "{subprotocols}";
    private static final String SERVICE = "{service}";
    private static final String CACERT = "{cacert}";
    private static final int FEW = 16;

    /** @throws IllegalArgumentException if no argument mentions the URL */
    public CommandClient {
        command = List.copyOf(command);
        if (command.stream().noneMatch(word -> word.contains(URL))) {
            throw new IllegalArgumentException(
                    "the command needs an argument " + URL + ", where the client is told to connect");
        }
    }

    /** What the placeholders say that it can be told. */
    public ClientFeatures features() {
        Set<Ability> abilities = EnumSet.of(Ability.TELLS_FAILURE);
        if (mentions(SUBPROTOCOLS)) {
            abilities.add(Ability.SUBPROTOCOLS);
        }
        if (mentions(CACERT)) {
            abilities.add(Ability.TRUST);
        }
        if (mentions(SERVICE)) {
            abilities.add(Ability.SERVICES);
        }
        return new ClientFeatures(abilities, List.of(), FEW);
    }

    private boolean mentions(String placeholder) {
        return command.stream().anyMatch(word -> word.contains(placeholder));
    }

    @Override
    public Running start(Call call) {
        String names = String.join(",", call.offer().subprotocols());
        String pem =
                call.trusted().map(certificate -> certificate.pem().toString()).orElse("");
        List<String> words = command.stream()
                .map(word -> word.replace(URL, call.uri())
                        .replace(SUBPROTOCOLS, names)
                        .replace(SERVICE, service(call.uri()))
                        .replace(CACERT, pem))
                .toList();
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new Program(process);
        } catch (IOException e) {
            throw new UnreachableException(
                    "the command " + words.getFirst() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** The last segment of a path that names one; else {@code echo}. */
    private static String service(String uri) {
        return Arrays.stream(Service.values())
                .map(service -> service.name().toLowerCase(Locale.ROOT))
                .filter(name -> uri.endsWith("/" + name))
                .findFirst()
                .orElse("echo");
    }

    /** A process, and the beginning of what it prints. */
    private static final class Program implements Running {
        private static final int MOST = 4_096;

        private final Process process;
        private final StringBuffer printed = new StringBuffer();

        Program(Process process) {
            this.process = process;
            Thread.ofVirtual().start(this::listen);
        }

        /** Reads to the end, so that the process is never stopped by a full pipe; keeps only the beginning. */
        private void listen() {
            byte[] chunk = new byte[MOST];
            try (InputStream in = process.getInputStream()) {
                for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                    int kept = Math.min(count, MOST - printed.length());
                    printed.append(new String(chunk, 0, Math.max(0, kept), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                // The process has been killed.
            }
        }

        @Override
        public boolean hasEnded() {
            return !process.isAlive();
        }

        @Override
        public String words() {
            return printed.toString()
                    .strip()
                    .lines()
                    .reduce((first, second) -> second)
                    .orElse("");
        }

        @Override
        public void stop() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
