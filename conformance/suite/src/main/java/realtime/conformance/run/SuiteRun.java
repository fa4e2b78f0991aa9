package realtime.conformance.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import realtime.conformance.Checks;
import realtime.conformance.Requirements;
import realtime.conformance.Verdict;

/** Runs classes of properties through the JUnit Platform and collects the results. One run at a time in a JVM. */
public final class SuiteRun {
    private final Settings settings;
    private final Consumer<String> onStart;
    private final Consumer<Result> onResult;
    private final Predicate<String> wanted;

    /**
     * @param settings how the run goes
     * @param onStart hears the name of each property before it runs
     * @param onResult hears each result at once
     */
    public SuiteRun(Settings settings, Consumer<String> onStart, Consumer<Result> onResult) {
        this(settings, onStart, onResult, name -> true);
    }

    private SuiteRun(Settings settings, Consumer<String> onStart, Consumer<Result> onResult, Predicate<String> wanted) {
        this.settings = settings;
        this.onStart = onStart;
        this.onResult = onResult;
        this.wanted = wanted;
    }

    /** A run without listeners. */
    public static List<Result> of(Settings settings, Class<?>... classes) {
        return new SuiteRun(settings, name -> {}, result -> {}).run(classes);
    }

    /** The same, of properties with these names alone. */
    public static List<Result> of(Settings settings, Predicate<String> wanted, Class<?>... classes) {
        return new SuiteRun(settings, name -> {}, result -> {}, wanted).run(classes);
    }

    /** All properties of these classes that the settings ask for; the results in the order of the catalogue. */
    public List<Result> run(Class<?>... classes) {
        Quiet.please();
        List<Result> results = new ArrayList<>();
        Consumer<Result> collect = result -> {
            results.add(result);
            onResult.accept(result);
        };
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
        synchronized (SuiteRun.class) {
            RunContext.enter(settings, onStart, collect);
            Boundary.forget();
            try {
                TestPlan plan = launcher.discover(request(classes));
                if (plan.containsTests()) {
                    launcher.execute(plan, new Unheard(collect));
                }
            } finally {
                RunContext.leave();
            }
        }
        results.sort(Comparator.comparingInt(SuiteRun::place).thenComparing(Result::property));
        return results;
    }

    /** How many properties of these classes the settings ask for. */
    public int count(Class<?>... classes) {
        Quiet.please();
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
        return (int) launcher.discover(request(classes)).countTestIdentifiers(TestIdentifier::isTest);
    }

    private static int place(Result result) {
        return Requirements.place(
                result.requirements().isEmpty() ? "" : result.requirements().getFirst());
    }

    private LauncherDiscoveryRequest request(Class<?>... classes) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.database", "")
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(!test.isTest() || isAskedFor(test)));
        for (Class<?> one : classes) {
            request.selectors(selectClass(one));
        }
        return request.build();
    }

    /** By method: inherited properties are not found by class and name. */
    private boolean isAskedFor(TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> isAskedFor(((MethodSource) source).getJavaMethod()))
                .orElse(settings.rules().isEmpty() && settings.areas().isEmpty());
    }

    private boolean isAskedFor(Method property) {
        Checks checks = property.getAnnotation(Checks.class);
        List<String> ids = checks == null ? List.of() : List.of(checks.value());
        boolean rule = settings.rules().isEmpty() || ids.stream().anyMatch(settings.rules()::contains);
        return rule
                && wanted.test(PropertyHook.name(property))
                && (settings.areas().isEmpty()
                        || PropertyIndex.area(property)
                                .filter(settings.areas()::contains)
                                .isPresent());
    }

    /** What no property hook hears: a class that cannot be loaded or made, a Jupiter test. */
    private record Unheard(Consumer<Result> collect) implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            boolean jqwikProperty = test.isTest() && test.getUniqueId().contains("[engine:jqwik]");
            boolean heard = jqwikProperty
                    && result.getThrowable().filter(Unheard::isFromOutside).isEmpty();
            if (heard || test.isContainer() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                return;
            }
            collect.accept(new Result(
                    test.getDisplayName(),
                    List.of(),
                    Optional.empty(),
                    verdict(result),
                    1,
                    0,
                    result.getThrowable()
                            .map(e -> Failures.describe(Optional.of(cause(e))))
                            .orElse(""),
                    Optional.empty(),
                    Optional.empty(),
                    0));
        }

        /** jqwik could not even make the instance. */
        private static boolean isFromOutside(Throwable e) {
            return e.getClass().getName().startsWith("net.jqwik.")
                    || e.getClass().getName().startsWith("org.junit.");
        }

        private static Throwable cause(Throwable e) {
            return e.getCause() == null ? e : cause(e.getCause());
        }

        private static Verdict verdict(TestExecutionResult result) {
            return switch (result.getStatus()) {
                case SUCCESSFUL -> Verdict.PASS;
                case ABORTED -> Verdict.NOT_STARTED;
                case FAILED -> Verdict.FAIL;
            };
        }
    }
}
