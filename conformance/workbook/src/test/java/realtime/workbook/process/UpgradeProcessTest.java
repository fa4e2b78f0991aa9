package realtime.workbook.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real workbook, half solved, meets a newer one. */
class UpgradeProcessTest {
    private static final String CODES = "src/main/java/realtime/ch06/connection/CloseCodes.java";
    private static final String KEY = "src/main/java/realtime/ch04/handshake/AcceptKey.java";

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenGoesIntoTheNewStubs() throws IOException {
        Path house = Houses.copy(folder);
        Tool.run(house, Map.of(), "upgrade").ends(0).says("Every file of yours fits its stub; nothing was changed.");
        Houses.solve(house);
        Tool.run(house, Map.of(), "grade", "04.1", "--tries", "1").ends(0); // which remembers the stubs
        Tool.run(house, Map.of(), "upgrade").ends(0).says("nothing was changed");
        change(house, CODES, "isForScripts(int code)", "isForScripts(int code, boolean closed)");
        change(
                house,
                CODES,
                "final Supplier<Utf8Validator> validators;",
                "final Supplier<? extends Utf8Validator> validators;");
        String mine = Files.readString(house.resolve("exercises").resolve(CODES));
        Tool.run(house, Map.of(), "upgrade", "--dry-run").ends(1).says("Nothing was written.");
        assertEquals(mine, Files.readString(house.resolve("exercises").resolve(CODES)));
        Tool.run(house, Map.of(), "upgrade")
                .ends(1)
                .says("06.2   exercises/" + CODES)
                .says("yours is in the new stub: travels, read, write")
                .says("public boolean isForScripts(int code, boolean closed)")
                .says("files: 1, left for you: 1");
        String now = Files.readString(house.resolve("exercises").resolve(CODES));
        assertTrue(now.contains("Supplier<? extends Utf8Validator> validators;"), now);
        assertEquals(2, now.split("todo\\(\"06.2\"\\)", -1).length, now);
        assertEquals(
                mine,
                Files.readString(
                        house.resolve(".workbook/backups/upgrade/realtime/ch06/connection/CloseCodes.java.1")));
        assertFalse(Files.readString(house.resolve("exercises").resolve(KEY)).contains("todo"), "04.1 is as it was");
    }

    private static void change(Path house, String file, String before, String after) throws IOException {
        Path solution = house.resolve("solutions").resolve(file);
        String text = Files.readString(solution);
        assertTrue(text.contains(before), before);
        Files.writeString(solution, text.replace(before, after));
    }
}
