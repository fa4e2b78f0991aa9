package realtime.conformance.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import org.junit.platform.commons.support.AnnotationSupport;
import realtime.conformance.generate.Measure;
import realtime.conformance.generate.Ordered;
import realtime.conformance.wire.PeerProperties;
import realtime.todo.Todo;

/** Runs a property with the boundary examples of its parameters, in order, before anything random. */
final class OrderedExamples {
    private final Method method;
    private final List<List<?>> choices = new ArrayList<>();
    private final List<Ordered<Object>> suppliers = new ArrayList<>();

    /**
     * An example of each parameter.
     *
     * @param measure of the parameter that is not plain; where all are, of the first that has one
     */
    private record Tuple(List<Object> values, Optional<Measure> measure) {}

    private OrderedExamples(Method method) {
        this.method = method;
    }

    /** Nothing if a parameter has no ordered examples. */
    static Optional<OrderedExamples> of(Method method) {
        OrderedExamples examples = new OrderedExamples(method);
        for (Parameter parameter : method.getParameters()) {
            Optional<ForAll> forAll = AnnotationSupport.findAnnotation(parameter, ForAll.class);
            if (forAll.isEmpty() || !Ordered.class.isAssignableFrom(forAll.get().supplier())) {
                return Optional.empty();
            }
            Ordered<Object> supplier = ordered(forAll.get().supplier().asSubclass(Ordered.class));
            examples.suppliers.add(supplier);
            examples.choices.add(supplier.ordered());
        }
        return examples.choices.isEmpty() ? Optional.empty() : Optional.of(examples);
    }

    @SuppressWarnings("unchecked")
    private static Ordered<Object> ordered(@SuppressWarnings("rawtypes") Class<? extends Ordered> supplier) {
        try {
            var constructor = supplier.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(supplier + " needs a constructor without parameters", e);
        }
    }

    /**
     * Runs them until one fails.
     *
     * @return what the failing one threw
     */
    Optional<Throwable> run(Object instance, Trial trial) {
        for (Tuple tuple : chosen(tuples(), most(trial))) {
            Todo.forget();
            trial.beginTry();
            Optional<Throwable> thrown =
                    Boundary.about(trial.property(), tuple.measure(), () -> call(instance, tuple.values()));
            trial.endTry();
            if (!Todo.calls().isEmpty()) {
                trial.markTodo();
                return Optional.empty();
            }
            if (thrown.isPresent()) {
                return thrown;
            }
        }
        return Optional.empty();
    }

    /** A listed departure has to be shown by its very octets: then, and in the handshake, all are run. */
    private int most(Trial trial) {
        boolean wire = PeerProperties.class.isAssignableFrom(method.getDeclaringClass());
        boolean listed = !trial.settings().departures().of(trial.property()).isEmpty();
        return wire && !listed ? trial.settings().examples() : 0;
    }

    /** The first, and others at equal distances: {@code most} of them at most; 0: all. */
    static <T> List<T> chosen(List<T> all, int most) {
        if (most == 0 || all.size() <= most) {
            return all;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
                .toList();
    }

    /** All plain; then each parameter through its own examples, the others plain. */
    private List<Tuple> tuples() {
        List<Object> plain = new ArrayList<>();
        choices.forEach(choice -> plain.add(choice.getFirst()));
        List<Tuple> tuples = new ArrayList<>(List.of(new Tuple(plain, measure(plain))));
        for (int i = 0; i < choices.size(); i++) {
            for (Object value : choices.get(i).subList(1, choices.get(i).size())) {
                List<Object> values = new ArrayList<>(plain);
                values.set(i, value);
                tuples.add(new Tuple(values, suppliers.get(i).measure(value)));
            }
        }
        return tuples;
    }

    /** Of the first parameter that has one. */
    private Optional<Measure> measure(List<Object> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> suppliers.get(i).measure(values.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Throwable> call(Object instance, List<Object> arguments) {
        try {
            method.setAccessible(true);
            method.invoke(instance, arguments.toArray());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (IllegalAccessException e) {
            return Optional.of(e);
        }
    }
}
