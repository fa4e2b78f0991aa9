package realtime.conformance.run;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.platform.commons.support.AnnotationSupport;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Outcome;
import realtime.conformance.handshake.ServerProperties;
import realtime.wire.Bytes;

/** Around every property: departures and ordered examples first, then random tries, then the verdict. */
public final class PropertyHook implements AroundPropertyHook {
    static {
        Quiet.please();
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Method method = context.targetMethod();
        Settings settings = RunContext.settings();
        String name = name(method);
        Trial trial = Trial.begin(name, checks(method), PropertyIndex.role(method.getDeclaringClass()), settings);
        RunContext.started(name);
        Boundary.take(); // what was told before is of no concern here
        String seed = settings.seed().map(text -> seed(text, name)).orElse(null);
        configure(context, method, settings, seed);
        PropertyExecutionResult ended = run(context.testInstance(), method, property, trial);
        Verdicts verdicts = new Verdicts(trial, settings);
        RunContext.finished(verdicts.result(ended));
        return verdicts.shown(ended);
    }

    /** Interface (or class) and method. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static List<String> checks(Method method) {
        return AnnotationSupport.findAnnotation(method, Checks.class)
                .map(Checks::value)
                .map(List::of)
                .orElse(List.of());
    }

    /** One seed a property, so that a property alone repeats what it did among others. */
    private static String seed(String text, String name) {
        return Long.toString(
                (text + "/" + name).chars().asLongStream().reduce(1125899906842597L, (h, c) -> 31 * h + c));
    }

    private static void configure(PropertyLifecycleContext context, Method method, Settings settings, String seed) {
        int most = AnnotationSupport.findAnnotation(method, Property.class)
                .map(Property::tries)
                .orElse(0);
        int declared = method.getParameterCount() == 0 ? 1 : most == Property.TRIES_NOT_SET ? settings.tries() : most;
        context.attributes().setTries(Math.max(1, Math.min(declared, settings.tries())));
        context.attributes().setEdgeCases(EdgeCasesMode.NONE);
        context.attributes().setShrinking(settings.shrinking() ? ShrinkingMode.BOUNDED : ShrinkingMode.OFF);
        if (seed != null) {
            context.attributes().setSeed(seed);
        }
    }

    private static PropertyExecutionResult run(Object instance, Method method, PropertyExecutor property, Trial trial) {
        try {
            boolean handshake = ServerProperties.class.isAssignableFrom(method.getDeclaringClass());
            if (handshake) {
                for (Departure departure : trial.settings().departures().of(trial.property())) {
                    check((ServerProperties) instance, departure);
                }
            }
            Optional<OrderedExamples> ordered = OrderedExamples.of(method);
            Optional<Throwable> thrown = ordered.flatMap(examples -> examples.run(instance, trial));
            if (thrown.isPresent()) {
                return failed(trial, property, thrown.get());
            }
            if (ordered.isPresent() && trial.settings().tries() == 0) {
                trial.end();
            }
            PropertyExecutionResult result = property.execute();
            if (trial.unsupported().isPresent()) {
                return result.mapToAborted(trial.unsupported().get());
            }
            if (result.status() == Status.SUCCESSFUL && !trial.isTodo()) {
                trial.finish();
                if (!handshake) {
                    requireShown(trial);
                }
            }
            return result;
        } catch (Throwable e) { // whatever a subject's code throws is a verdict on it
            return failed(trial, property, e);
        }
    }

    /** Only jqwik can make a result: it runs the property once more, and the try hook skips the body. */
    private static PropertyExecutionResult failed(Trial trial, PropertyExecutor property, Throwable thrown) {
        trial.end();
        return property.execute().mapToFailed(thrown);
    }

    /** The recorded octets of a server's handshake must still show its departure. */
    private static void check(ServerProperties properties, Departure departure) {
        Outcome outcome = properties.server().exchange(Bytes.hex(departure.request()), Cuts.NONE);
        if (!outcome.summary().equals(departure.outcome())) {
            throw new AssertionError("the listed departure from " + departure.requirement() + " (" + departure.reason()
                    + ") no longer happens: instead of \"" + departure.outcome() + "\" the subject did \""
                    + outcome.summary() + "\". Take it off the list.");
        }
    }

    /**
     * A client's handshake has a key that is new each time, and behind a handshake there is more than octets: there, a try
     * with these very octets must have shown the departure. Ordered examples see to it that there is one.
     */
    private static void requireShown(Trial trial) {
        if (!trial.vanished().isEmpty()) {
            Departure one = trial.vanished().getFirst();
            throw new AssertionError("the listed departure from " + one.requirement() + " (" + one.reason()
                    + ") no longer happens: no try ended with \"" + one.outcome() + "\". Take it off the list.");
        }
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return true;
    }
}
