package realtime.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.Learned;
import realtime.workbook.grade.Learned.BrokenException;

/**
 * The learner's own server, compiled from its sources: the class {@code Serve} of chapter 06 once its exercises are written, until
 * then that of chapter 04, with the suite's own echo behind the handshake.
 */
final class OwnServer {
    private static final String WHOLE = "realtime.ch06.connection";
    private static final String HANDSHAKE = "realtime.ch04.handshake";

    /** The echo and its heartbeat: with all that they need, a server of one's own. */
    private static final List<String> ECHO = List.of("06.6", "06.7");

    private static final int CHUNK = 8_192;

    /**
     * A server that runs.
     *
     * @param url where
     * @param remark what it lacks; empty: nothing
     */
    record Started(String url, String remark) {}

    private OwnServer() {}

    /**
     * Starts it.
     *
     * @throws BrokenException if the sources do not compile
     * @throws UsageException if there is no such class, or it cannot be started
     */
    static Started start(House house, Path sources, int port) throws BrokenException {
        ClassLoader loader = Learned.load(sources, house::name);
        Set<String> missing = missing(house.catalogue(), sources);
        try {
            if (missing.isEmpty() && has(sources, WHOLE)) {
                Method start = loader.loadClass(WHOLE + ".Serve").getMethod("start", int.class);
                return new Started(url(start.invoke(null, port)), "");
            }
            if (!has(sources, HANDSHAKE)) {
                throw new UsageException("In " + house.name(sources) + " there is no class Serve yet.");
            }
            return new Started(url(handshake(loader, port)), remark(missing));
        } catch (InvocationTargetException e) {
            throw new UsageException(
                    "The server could not be started: " + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new UsageException("The class Serve is not as it was given: " + e.getMessage());
        }
    }

    private static Object handshake(ClassLoader loader, int port) throws ReflectiveOperationException {
        Class<?> upgraded = loader.loadClass(HANDSHAKE + ".Upgraded");
        Object echo = Proxy.newProxyInstance(loader, new Class<?>[] {upgraded}, OwnServer::talk);
        Method start = loader.loadClass(HANDSHAKE + ".Serve").getMethod("start", int.class, upgraded);
        return start.invoke(null, port, echo);
    }

    private static String url(Object server) throws ReflectiveOperationException {
        return "ws://127.0.0.1:" + server.getClass().getMethod("port").invoke(server) + "/chat";
    }

    private static boolean has(Path sources, String packageName) {
        return Files.exists(sources.resolve(packageName.replace('.', '/')).resolve("Serve.java"));
    }

    private static String remark(Set<String> missing) {
        return missing.isEmpty()
                ? ""
                : "Behind the handshake the suite's own echo answers, until these are written: "
                        + String.join(", ", missing) + ".";
    }

    /** The exercises that the echo needs and that still have a todo. */
    private static Set<String> missing(Catalogue catalogue, Path sources) {
        Set<String> missing = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        ECHO.forEach(id -> collect(catalogue, sources, id, seen, missing));
        return missing;
    }

    private static void collect(Catalogue catalogue, Path sources, String id, Set<String> seen, Set<String> missing) {
        if (!seen.add(id)) {
            return;
        }
        Exercise exercise = catalogue.exercise(id).orElse(null);
        if (exercise == null || !isWritten(sources.resolve(exercise.sourcePath()))) {
            missing.add(id);
        }
        if (exercise != null && !exercise.chapter().equals("04")) {
            exercise.needs().forEach(need -> collect(catalogue, sources, need, seen, missing));
        }
    }

    private static boolean isWritten(Path file) {
        try {
            return !Files.readString(file).contains("todo(\"");
        } catch (IOException e) {
            return false;
        }
    }

    /** {@code Upgraded.talk(request, response, in, socket)}, and what every object has to answer. */
    private static Object talk(Object proxy, Method method, Object[] arguments) throws IOException {
        return switch (method.getName()) {
            case "talk" -> {
                echo((InputStream) arguments[2], ((Socket) arguments[3]).getOutputStream());
                yield null;
            }
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> "the suite's echo";
        };
    }

    private static void echo(InputStream in, OutputStream out) throws IOException {
        ModelEcho core = new ModelEcho();
        byte[] buffer = new byte[CHUNK];
        int count;
        while (!core.isClosed() && (count = in.read(buffer)) >= 0) {
            out.write(core.receive(Bytes.of(buffer, 0, count)).toArray());
            out.flush();
        }
    }
}
