package realtime.workbook.lab;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import realtime.workbook.House;
import realtime.workbook.grade.Learned;
import realtime.workbook.grade.Learned.BrokenException;

/**
 * The classes of exercises, compiled from a tree of sources.
 *
 * @param loader that knows them
 */
public record Parts(ClassLoader loader) {
    /** @throws BrokenException if the sources do not compile */
    public static Parts of(House house, Path sources) throws BrokenException {
        return new Parts(Learned.load(sources, house::name));
    }

    /**
     * A new object of a class of chapter 05, by its one constructor.
     *
     * @throws IllegalStateException if the class is not as it was given
     */
    <T> T framing(Class<T> contract, String name, Object... arguments) {
        return make(contract, "realtime.ch05.framing." + name, arguments);
    }

    /** The same of any class; its name has its package. */
    <T> T make(Class<T> contract, String name, Object... arguments) {
        try {
            Class<?> type = loader.loadClass(name);
            return contract.cast(type.getConstructors()[0].newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " cannot be made: " + e.getCause(), e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException(name + " is not as it was given: " + e.getMessage(), e);
        }
    }
}
