package realtime.conformance.run;

import java.util.function.Consumer;

/** The run that the hooks belong to: settings, and who takes the results. One a JVM at a time. */
final class RunContext {
    private static volatile Settings settings = Settings.DEFAULT;
    private static volatile Consumer<Result> listener = result -> {};
    private static volatile Consumer<String> started = name -> {};

    private RunContext() {}

    static Settings settings() {
        return settings;
    }

    static void started(String property) {
        started.accept(property);
    }

    static void finished(Result result) {
        listener.accept(result);
    }

    static void enter(Settings newSettings, Consumer<String> onStart, Consumer<Result> onResult) {
        Waiting.begin();
        settings = newSettings;
        started = onStart;
        listener = onResult;
    }

    static void leave() {
        enter(Settings.DEFAULT, name -> {}, result -> {});
    }
}
