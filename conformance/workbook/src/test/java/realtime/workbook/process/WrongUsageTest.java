package realtime.workbook.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage ends with 2 and a sentence that helps. */
class WrongUsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            gradde                                              | Nearest are: grade
            webhook                                             | Unmatched argument at index 0: 'webhook'
            watch 04.99                                         | There is no exercise 04.99. Nearest are: 04.9
            grade 4.11                                          | There is no exercise or chapter 4.11. Nearest are: 04.1
            grade 11                                            | There is no exercise or chapter 11.
            grade --tries -1                                    | --tries takes a number from 0 to 1000000, not -1.
            grade --tries many                                  | 'many' is not an int
            grade --in nowhere                                  | In nowhere there are no exercises
            grade --report /dev/null/report                     | The folder /dev/null/report for the report cannot be made
            hint                                                | Missing required parameter: 'ID'
            hint 04.99                                          | There is no exercise 04.99. Nearest are: 04.9
            hint 04.1 4                                         | Exercise 04.1 has the hints 1 to 3, not 4.
            solution nothing                                    | There is no exercise nothing.
            reset 4                                             | There is no exercise 4.
            lab nothing                                         | There is no experiment nothing.
            shell 99                                            | There is no chapter 99 with classes.
            shell 04 --in nowhere                               | --in takes exercises or solutions, not nowhere.
            states --in nowhere                                 | --in takes exercises or solutions, not nowhere.
            serve nobody                                        | There is no subject nobody.
            serve reference --port 70000                        | --port takes a number from 1 to 65535
            frames refrence                                     | There is no subject refrence. Nearest are: reference
            frames --port 70000                                 | --port takes a number from 1 to 65535
            read --port -1                                      | --port takes a number from 1 to 65535
            conformance                                         | conformance needs a command
            conformance explain WS-HSS-01                       | There is no requirement or property WS-HSS-01. Nearest are: WS-HSS-001
            conformance list --rules --gaps                     | are mutually exclusive
            conformance server                                  | Missing required parameter: 'URL'
            conformance server http://localhost/                | is no ws URL: its scheme is http
            conformance server localhost:8080                   | is no ws URL: its scheme is localhost
            conformance server /echo                            | is no ws URL: it has no scheme
            conformance server ws:///echo                       | is no ws URL
            conformance server ws://me@localhost/               | it has user information in front of the host
            conformance server ws://localhost/#top              | it has a fragment
            conformance server ws://localhost:99999/            | is no ws URL: its port is 99999
            conformance server ws://local^host/                 | is no ws URL: Illegal character
            conformance server ws://localhost/ --only weather   | There is no area weather. Those built are:
            conformance server ws://localhost/ --rule WS-HSS-1  | There is no requirement WS-HSS-1. Nearest are: WS-HSS-
            conformance server ws://localhost/ --rule WS-HSC-001 | No property of a server checks WS-HSC-001.
            conformance server ws://localhost/ --departures none | The departures file none cannot be read
            conformance server wss://localhost/ --cacert none   | The certificates in none cannot be used
            conformance replay none ws://localhost/             | The report none cannot be read
            """)
    void isNamedInASentence(String command, String sentence) {
        Tool.within(command.split(" +")).ends(2).complains(sentence);
    }

    @Test
    void theProcessEndsWithTwo() {
        Tool.run("gradde").ends(2).complains("Nearest are: grade");
        Tool.run("conformance", "server", "localhost:8080").ends(2).complains("is no ws URL");
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Tool.run("serve", "reference", "--port", port).ends(2).complains("Port " + port + " cannot be used");
            Tool.run("read", "--no-open", "--port", port).ends(2).complains("Port " + port + " cannot be used");
        }
    }

    @Test
    void aReportThatIsNoneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "{\"results\": 1}");
        Tool.run("conformance", "replay", file.toString(), "ws://localhost/")
                .ends(2)
                .complains("is no report.json");
    }

    @Test
    void aBadDeparturesFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("departures.json"), "[{\"property\": \"x\"}]");
        Tool.run("conformance", "server", "ws://localhost/", "--departures", file.toString())
                .ends(2)
                .complains("needs property, requirement, request, outcome and reason in each entry");
    }

    @Test
    void aChapterThatCannotBeReadIsNamedWithItsLine() throws IOException {
        Path house = Houses.copy(folder);
        Path chapter = house.resolve("chapters/04-handshake.adoc");
        Files.writeString(chapter, Files.readString(chapter).replaceFirst("minutes=\"\\d+\"", "minutes=\"two\""));
        Tool.run(house, Map.of(), "list").ends(2).complains("A chapter cannot be read. 04-handshake.adoc:");
    }

    @Test
    void aFolderThatIsNotTheWorkbookIsSaidToBeNone() {
        Tool.run(folder, Map.of(), "grade").ends(2).complains("There is no exercise to judge");
    }
}
