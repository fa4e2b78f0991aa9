package realtime.workbook.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may import whom. What exercises and solutions may use needs no test: contracts alone stand on their class path, and
 * no module depends on exercises.
 */
class ArchitectureTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String CONTRACTS = "realtime.wire realtime.todo realtime.http realtime.sse realtime.websocket";
    private static final String TESTING = "net.jqwik org.junit org.opentest4j";

    @ParameterizedTest
    @CsvSource({
        "conformance/contracts, ''",
        "conformance/suite,     CONTRACTS TESTING realtime.conformance com.google.gson de.siegmar.fastcsv com.sun.net.httpserver",
        "conformance/reference, CONTRACTS realtime.conformance realtime.reference org.eclipse.jetty",
        "conformance/zoo,       CONTRACTS de.siegmar.fastcsv realtime.conformance realtime.reference realtime.zoo SERVERS",
    })
    void aModuleUsesOnlyWhatItMay(String module, String allowed) {
        Path folder = ROOT.resolve(module).resolve("target/classes");
        JavaClasses classes = new ClassFileImporter().importPath(folder);
        assertTrue(classes.size() > 0, "no classes in " + folder);
        String[] packages = packages(allowed).stream().map(name -> name + "..").toArray(String[]::new);
        ArchRule rule = classes().should().onlyDependOnClassesThat().resideInAnyPackage(packages);
        rule.check(classes);
    }

    /** The packages of the JDK, those of contracts, and what the words stand for. */
    private static List<String> packages(String allowed) {
        List<String> packages = new ArrayList<>(List.of("java", "javax", "jdk", "com.sun.management"));
        packages.addAll(List.of(CONTRACTS.split(" ")));
        String servers =
                "io.undertow org.xnio org.apache.tomcat org.apache.catalina org.apache.coyote jakarta io.netty org.java_websocket org.slf4j org.eclipse.jetty";
        for (String word : allowed.replace("CONTRACTS", CONTRACTS)
                .replace("TESTING", TESTING)
                .replace("SERVERS", servers)
                .split(" ")) {
            if (!word.isEmpty()) {
                packages.add(word);
            }
        }
        return packages;
    }
}
