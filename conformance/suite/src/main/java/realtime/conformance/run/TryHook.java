package realtime.conformance.run;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import realtime.conformance.Unsupported;
import realtime.todo.Todo;

/** Around every try: an unstarted exercise ends the property at once, and shrinking ends after a while. */
public final class TryHook implements AroundTryHook {
    private static final long SHRINKING_NANOS = 400_000_000;
    private Trial trial;
    private long falsifiedAt;

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor executor, List<Object> parameters) {
        Trial now = Trial.current();
        if (trial != now) {
            trial = now;
            falsifiedAt = 0;
        }
        if (now.hasEnded()) {
            return TryExecutionResult.satisfied(true);
        }
        if (falsifiedAt != 0 && System.nanoTime() - falsifiedAt > SHRINKING_NANOS) {
            return TryExecutionResult.satisfied();
        }
        Todo.forget();
        now.beginTry();
        long start = System.nanoTime();
        TryExecutionResult result = executor.execute(parameters);
        now.endTry();
        if (!Todo.calls().isEmpty()) {
            now.markTodo();
            return TryExecutionResult.satisfied(true);
        }
        Optional<Unsupported> unsupported =
                result.throwable().filter(Unsupported.class::isInstance).map(Unsupported.class::cast);
        if (unsupported.isPresent()) {
            now.markUnsupported(unsupported.get());
            return TryExecutionResult.satisfied(true);
        }
        if (result.isFalsified() && falsifiedAt == 0) {
            falsifiedAt = start; // a try that took long, because the peer hangs, is not shrunk
        }
        return result;
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
