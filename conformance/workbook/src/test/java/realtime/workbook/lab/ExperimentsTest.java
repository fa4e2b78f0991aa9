package realtime.workbook.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated("what is measured must not wait for a neighbour")
class ExperimentsTest {
    static Stream<Experiment> experiments() {
        return Experiments.all().stream();
    }

    static Stream<Experiment> ownExperiments() {
        return experiments().filter(experiment -> !experiment.needsServersOfOthers() && !experiment.measuresTime());
    }

    @Test
    void everyExperimentHasANameOfItsOwn() {
        List<String> names = experiments().map(Experiment::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
        names.forEach(name -> assertTrue(name.matches("[a-z0-9-]+"), name));
    }

    @ParameterizedTest
    @MethodSource("ownExperiments")
    void anExperimentPrintsTheSameLinesAtEveryRun(Experiment experiment) throws Exception {
        String first = output(experiment);
        assertFalse(first.isBlank(), experiment.name());
        assertEquals(first, output(experiment), experiment.name());
    }

    private static String output(Experiment experiment) throws Exception {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        experiment.run(out);
        out.flush();
        return text.toString();
    }
}
