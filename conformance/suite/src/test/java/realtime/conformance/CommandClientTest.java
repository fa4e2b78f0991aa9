package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.CommandClient;
import realtime.conformance.driver.TcpClient;
import realtime.conformance.handshake.ClientHandshakeConformance;
import realtime.conformance.run.Result;
import realtime.conformance.run.Settings;
import realtime.conformance.run.SuiteRun;

/** Clients that are processes of their own. */
@Timeout(120)
class CommandClientTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static ClientSubject subject;

    static class OfACommand implements ClientHandshakeConformance {
        @Override
        public ClientSubject client() {
            return subject;
        }
    }

    @Test
    void aProcessIsJudgedFromOutside() {
        CommandClient command = java(ModelProgram.class.getName(), "{url}", "{subprotocols}", "{cacert}");
        Set<Verdict> verdicts = judge(command, "WS-URI-005", "WS-HSC-002", "WS-HSC-017", "WS-HSC-005", "WS-HSV-007");
        assertEquals(Set.of(Verdict.PASS), verdicts);
    }

    @Test
    void aProcessThatNeverConnectsIsInconclusive() {
        assertEquals(Set.of(Verdict.INCONCLUSIVE), judge(java("-version", "{url}"), "WS-HSC-014", "WS-HSV-005"));
    }

    @Test
    void aCommandThatCannotBeStartedIsInconclusive() {
        CommandClient command = new CommandClient(List.of("/no/such/program", "{url}"));
        assertEquals(Set.of(Verdict.INCONCLUSIVE), judge(command, "WS-HSC-014"));
    }

    @Test
    void aCommandThatIsNotToldTheUrlIsRefused() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> new CommandClient(List.of("client", "ws://localhost/")))
                .getMessage();
        assertTrue(message.contains("{url}"), message);
    }

    private static CommandClient java(String... arguments) {
        List<String> words = new java.util.ArrayList<>(
                List.of(JAVA, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(arguments));
        return new CommandClient(words);
    }

    private static Set<Verdict> judge(CommandClient command, String... rules) {
        Settings settings = Settings.DEFAULT
                .withTries(1)
                .withRules(Set.of(rules))
                .withoutWitness()
                .withoutShrinking();
        try (TcpClient client = new TcpClient("a command", command.features(), 0, command)) {
            subject = client;
            List<Result> results = SuiteRun.of(settings, OfACommand.class);
            return results.stream().map(Result::verdict).collect(Collectors.toSet());
        }
    }
}
