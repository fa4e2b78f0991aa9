package realtime.workbook.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bodies of the foreign memory interface are run: those that stay within Java's arrays. */
class GuardTest {
    @TempDir
    private Path folder;

    @Test
    void aSegmentOfAnArrayPasses() throws IOException {
        assertEquals(Optional.empty(), refusal("""
                var segment = MemorySegment.ofArray(octets);
                var layout = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(java.nio.ByteOrder.BIG_ENDIAN);
                for (long i = 0; i + 8 <= segment.byteSize(); i += 8) {
                    segment.set(layout, i, segment.get(layout, i) ^ 0x0102030401020304L);
                }"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Linker.nativeLinker();                | Linker.nativeLinker
                    SymbolLookup.loaderLookup();          | SymbolLookup.loaderLookup
                    MemorySegment.NULL.reinterpret(8);    | MemorySegment.reinterpret
                    MemorySegment.ofAddress(4096);        | MemorySegment.ofAddress
                    Arena.ofAuto().allocate(8);           | Arena.ofAuto
                    """)
    void whatLeavesJavasMemoryIsRefused(String body, String call) throws IOException {
        String sentence = refusal(body).orElseThrow();
        assertTrue(sentence.startsWith("It was not run: Body.java:4 uses " + call + ", which goes past"), sentence);
    }

    private Optional<String> refusal(String body) throws IOException {
        Path source = Files.writeString(folder.resolve("Body.java"), """
                import java.lang.foreign.*;
                final class Body {
                    void run(byte[] octets) {
                %s
                    }
                }
                """.formatted(body));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-g", source.toString()));
        return Guard.refusal(folder);
    }
}
