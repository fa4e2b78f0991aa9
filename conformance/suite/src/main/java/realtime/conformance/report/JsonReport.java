package realtime.conformance.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import realtime.conformance.run.Result;

/** {@code report.json}: one result a property and exercise. */
final class JsonReport {
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .setPrettyPrinting()
            .create();

    private JsonReport() {}

    static String of(Report report) {
        JsonObject summary = new JsonObject();
        report.summary().forEach((verdict, count) -> summary.addProperty(verdict.key(), count));
        JsonArray results = new JsonArray();
        report.results().forEach(result -> results.add(one(result)));
        JsonObject root = new JsonObject();
        root.addProperty("subject", report.subject());
        root.addProperty("seed", report.seed());
        root.addProperty("verdict", report.verdict().key());
        JsonObject supports = new JsonObject();
        report.supports().forEach(supports::addProperty);
        root.add("supports", supports);
        root.add("summary", summary);
        root.add("results", results);
        return GSON.toJson(root) + "\n";
    }

    private static JsonObject one(Result result) {
        JsonArray requirements = new JsonArray();
        result.requirements().forEach(requirements::add);
        JsonObject one = new JsonObject();
        one.addProperty("property", result.property());
        one.add("requirements", requirements);
        one.add("exercise", text(result.exercise()));
        one.addProperty("verdict", result.verdict().key());
        one.addProperty("tries", result.tries());
        one.addProperty("millis", result.millis());
        one.addProperty("message", result.message());
        one.add(
                "counterexample",
                result.counterexample().map(JsonReport::counterexample).orElse(JsonNull.INSTANCE));
        one.add("replay", text(result.replay()));
        one.addProperty("departures", result.departures());
        return one;
    }

    private static JsonElement counterexample(Result.Counterexample counterexample) {
        JsonObject object = new JsonObject();
        object.addProperty("hex", counterexample.hex());
        object.addProperty("annotated", counterexample.annotated());
        JsonArray wire = new JsonArray();
        counterexample.wire().forEach(wire::add);
        object.add("wire", wire);
        return object;
    }

    private static JsonElement text(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }
}
