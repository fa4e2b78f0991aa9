package realtime.workbook.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;

/** Where the rules of an exercise are written: in the comments of the contract that its class implements. */
final class Rules {
    private static final Path CONTRACTS = Path.of("conformance/contracts/src/main/java");

    private Rules() {}

    /** The contract's file, from the top of the repository; the answer key is asked which one it is. */
    static Optional<String> of(House house, Exercise exercise) {
        try {
            String source = Files.readString(house.solutions().resolve(exercise.sourcePath()), StandardCharsets.UTF_8);
            return found("class " + exercise.className() + "\\b[^{]*? implements (\\w+)", source)
                    .flatMap(name -> found("import (realtime\\.[\\w.]+\\." + name + ");", source))
                    .map(name -> CONTRACTS.resolve(name.replace('.', '/') + ".java"))
                    .filter(file -> Files.exists(house.root().resolve(file)))
                    .map(file -> file.toString().replace('\\', '/'));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> found(String regex, String source) {
        Matcher matcher = Pattern.compile(regex).matcher(source);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
