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
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;
import realtime.workbook.chapter.Chapter;
import realtime.workbook.grade.Learned;
import realtime.workbook.grade.Learned.BrokenException;

/**
 * The learner's own server: the class {@code Serve} of the last chapter that has one, compiled from its sources. Frames come
 * later in the book, so behind the handshake the suite's own echo takes over.
 */
final class OwnServer {
    private static final int CHUNK = 8_192;

    private OwnServer() {}

    /**
     * Starts it, and answers its URL.
     *
     * @throws BrokenException if the sources do not compile
     * @throws UsageException if there is no such class, or it cannot be started
     */
    static String start(House house, Path sources, int port) throws BrokenException {
        String packageName = house.catalogue().chapters().stream()
                .map(Chapter::packageName)
                .filter(name ->
                        Files.exists(sources.resolve(name.replace('.', '/')).resolve("Serve.java")))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new UsageException("In " + house.name(sources) + " there is no class Serve yet."));
        ClassLoader loader = Learned.load(sources, house::name);
        try {
            Class<?> upgraded = loader.loadClass(packageName + ".Upgraded");
            Object echo = Proxy.newProxyInstance(loader, new Class<?>[] {upgraded}, OwnServer::talk);
            Method start = loader.loadClass(packageName + ".Serve").getMethod("start", int.class, upgraded);
            Object server = start.invoke(null, port, echo);
            return "ws://127.0.0.1:" + server.getClass().getMethod("port").invoke(server) + "/chat";
        } catch (InvocationTargetException e) {
            throw new UsageException(
                    "The server could not be started: " + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new UsageException("The class Serve is not as it was given: " + e.getMessage());
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
