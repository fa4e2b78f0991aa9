package realtime.workbook.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import realtime.todo.Todo;
import realtime.websocket.framing.ProtocolException;

class TryOutTest {
    /** What a reader's classes do. */
    private interface Deed {
        void run() throws Exception;
    }

    private record Trial(Deed deed) implements OnYourCode {
        @Override
        public String name() {
            return "trial";
        }

        @Override
        public String summary() {
            return "a trial";
        }

        @Override
        public void run(PrintWriter out, Parts parts) throws Exception {
            deed.run();
        }
    }

    private static Optional<String> told(Deed deed) throws Exception {
        Parts none = new Parts(TryOutTest.class.getClassLoader());
        return TryOut.run(new Trial(deed), new PrintWriter(new StringWriter()), none, Duration.ofSeconds(1));
    }

    @Test
    void whoeverDoesNothingWrongHearsNothing() throws Exception {
        assertEquals(Optional.empty(), told(() -> {}));
    }

    @Test
    void whatIsNotWrittenYetIsNamed() throws Exception {
        String said = told(() -> {
                    throw Todo.todo("05.6");
                })
                .orElseThrow();
        assertTrue(said.startsWith("Exercise 05.6 is not written yet."), said);
        assertTrue(said.endsWith("./workbook lab trial --in solutions"), said);
    }

    @Test
    void aRefusalIsToldWithItsCode() throws Exception {
        assertEquals(Optional.of("Your code refuses what came, with code 1002: no frame has the opcode 3"), told(() -> {
            throw new ProtocolException(1002, "no frame has the opcode 3");
        }));
    }

    @Test
    void aLoopWithoutAnEndIsLeft() throws Exception {
        String said = told(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                })
                .orElseThrow();
        assertTrue(said.startsWith("Your code has not come back within 1 second"), said);
    }

    @Test
    void anErrorOfTheToolItselfIsNoFaultOfTheReader() {
        assertThrows(
                IOException.class,
                () -> told(() -> {
                    throw new IOException("the recording is gone");
                }));
    }
}
