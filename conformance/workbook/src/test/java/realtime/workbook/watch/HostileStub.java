package realtime.workbook.watch;

import java.nio.file.Path;
import java.util.List;

/**
 * A version of exercise 04.1 that hurts, and what a learner reads about it.
 *
 * @param name what it does
 * @param source of the whole class
 * @param sentence what must be on the screen, blanks joined
 */
record HostileStub(String name, String source, String sentence) {
    private static final String ANSWER = "return realtime.conformance.model.Model.accept(key);";
    static final HostileStub RIGHT = body("right", ANSWER, "✓ solved");
    private static final String LOCKS =
            "Object a = new Object(), b = new Object(); var both = new java.util.concurrent.CyclicBarrier(2);"
                    + " Runnable there = () -> { synchronized (a) { meet(both); synchronized (b) { key.length(); } } };"
                    + " new Thread(there, \"there\").start(); synchronized (b) { meet(both); synchronized (a) { return key; } } }"
                    + " static void meet(java.util.concurrent.CyclicBarrier b) { try { b.await(); } catch (Exception e) { throw new IllegalStateException(e); }";

    static String of(String body) {
        return classOf("@Override public String accept(String key) {\n" + body + "\n}");
    }

    private static String classOf(String members) {
        return "package realtime.ch04.handshake;\n\npublic final class AcceptKey implements realtime.websocket.AcceptFunction {\n"
                + members + "\n}\n";
    }

    private static HostileStub body(String name, String body, String sentence) {
        return new HostileStub(name, of(body), sentence);
    }

    private static HostileStub refused(String name, String statement, String call, String why) {
        return body(
                name,
                "try { " + statement + " } catch (Exception e) { }\n" + ANSWER,
                "AcceptKey.java:5 " + call + ", " + why);
    }

    /** By reflection, which goes past the guard. */
    private static HostileStub hidden(String name, String type, String method, String arguments, String sentence) {
        return body(
                name,
                "try { for (var m : Class.forName(\"" + type + "\").getMethods()) if (m.getName().equals(\"" + method
                        + "\") && m.getParameterCount() == " + (arguments.isEmpty() ? 0 : 1)
                        + ") m.invoke(Runtime.getRuntime()"
                        + (arguments.isEmpty() ? "" : ", " + arguments) + "); } catch (Exception e) { }\n" + ANSWER,
                sentence);
    }

    /** @param precious a file outside of everything */
    static List<HostileStub> all(Path precious, Path outside) {
        String file = "java.nio.file.Path.of(\"" + precious + "\")";
        String huge = "\"" + outside.resolve("huge") + "\"";
        return List.of(
                // what ends the process
                body(
                        "ends the process",
                        "System.exit(0); return key;",
                        "It ended the whole Java process at AcceptKey.java:5."),
                body("halts", "Runtime.getRuntime().halt(7); return key;", "without a word (status 7)."),
                hidden(
                        "ends the process behind a hook that hangs",
                        "java.lang.Runtime",
                        "addShutdownHook",
                        "new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); })",
                        "✓ solved"),
                // what does not end
                body(
                        "loops",
                        "for (int i = 0; ; i++) { if (i < -1 && key == null) return key; }",
                        "computing for 1 second at AcceptKey.java:5. Is there a loop"),
                body(
                        "waits",
                        "synchronized (this) { try { while (true) wait(); } catch (InterruptedException e) { return key; } }",
                        "waiting for 1 second at AcceptKey.java:5. Is there a wait"),
                body("locks itself out", LOCKS, "Threads wait for each other, and will for ever ("),
                body("recurses", "return accept(key + 1);", "calls itself without end"),
                // what floods
                body(
                        "hoards",
                        "for (var all = new java.util.ArrayList<byte[]>();;) { all.add(new byte[1 << 20]); }",
                        "more memory than it may have"),
                body(
                        "floods standard output",
                        "while (true) { System.out.println(\"to and fro \" + key.length()); }",
                        "It printed 4"),
                body(
                        "floods standard error",
                        "while (true) { System.err.println(\"hither and thither \" + key.length()); }",
                        "hither and thither 24 |"),
                body(
                        "starts threads without end",
                        "while (true) { new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); }).start(); }",
                        "It started threads without end: "),
                body(
                        "leaves a thread",
                        "if (key.startsWith(\"dGhl\")) new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); }).start();\n"
                                + ANSWER,
                        "It left a thread running (Thread-"),
                body(
                        "throws a long message",
                        "throw new IllegalStateException(\"x\".repeat(300_000));",
                        "… (cut here)"),
                // what begins badly
                new HostileStub(
                        "throws in its static initialiser",
                        classOf(
                                "static final int N = Integer.parseInt(\"none\");\n@Override public String accept(String key) { return key; }"),
                        "threw ExceptionInInitializerError"),
                new HostileStub(
                        "loops in its static initialiser",
                        classOf(
                                "static { int i = 0; while (i < 1) { i += i; } }\n@Override public String accept(String key) { return key; }"),
                        "computing for 1 second at AcceptKey.java:4."),
                body(
                        "nests too deeply for the compiler",
                        "return " + "(".repeat(20_000) + "key" + ")".repeat(20_000) + ";",
                        "the compiler itself gave up on it"),
                // what reaches outside
                refused(
                        "deletes a file",
                        "java.nio.file.Files.delete(" + file + ");",
                        "uses Files.delete",
                        "which changes files."),
                refused(
                        "deletes by a method reference",
                        "java.util.stream.Stream.of(" + file + ".toFile()).forEach(java.io.File::delete);",
                        "uses File.delete",
                        "which changes files."),
                refused(
                        "writes a huge file",
                        "try (var out = new java.io.FileOutputStream(" + huge
                                + ")) { while (true) out.write(new byte[1 << 20]); }",
                        "makes a FileOutputStream",
                        "which changes files."),
                refused(
                        "kills its parent",
                        "ProcessHandle.current().parent().get().destroyForcibly();",
                        "uses ProcessHandle.current",
                        "which reaches other processes."),
                refused(
                        "starts a process",
                        "new ProcessBuilder(\"sleep\", \"600\").start();",
                        "makes a ProcessBuilder",
                        "which reaches other processes."),
                refused(
                        "runs a command",
                        "Runtime.getRuntime().exec(new String[] {\"sleep\", \"600\"});",
                        "uses Runtime.exec",
                        "which reaches other processes."),
                refused(
                        "interrupts every thread",
                        "Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);",
                        "uses Thread.getAllStackTraces",
                        "which reaches threads"),
                refused(
                        "changes the class path",
                        "System.setProperty(\"java.class.path\", \"\");",
                        "uses System.setProperty",
                        "which changes settings of the whole"),
                refused(
                        "forgets all properties",
                        "System.getProperties().clear();",
                        "uses System.getProperties",
                        "which changes settings of the whole"),
                refused(
                        "takes the output",
                        "System.setOut(null);",
                        "uses System.setOut",
                        "which changes settings of the whole"),
                refused(
                        "takes the security providers",
                        "java.security.Security.removeProvider(\"SUN\");",
                        "uses Security.removeProvider",
                        "which changes settings of the whole"),
                refused(
                        "handles what nobody catches",
                        "Thread.setDefaultUncaughtExceptionHandler((t, e) -> { });",
                        "uses Thread.setDefaultUncaughtExceptionHandler",
                        "which changes settings of the whole"),
                refused(
                        "goes past Java's checks",
                        "var f = sun.misc.Unsafe.class.getDeclaredField(\"theUnsafe\"); f.setAccessible(true); ((sun.misc.Unsafe) f.get(null)).putAddress(0, 0);",
                        "uses Unsafe.putAddress",
                        "which goes past Java's own checks"),
                // what changes nothing, or only itself
                body(
                        "reads standard input",
                        "try { return key + System.in.read(); } catch (java.io.IOException e) { return key; }",
                        "nobody types at System.in here"),
                body(
                        "closes standard output",
                        "System.out.close(); System.err.close();\n" + ANSWER,
                        "✓ solved all 3 checks"),
                body(
                        "forges a verdict",
                        "System.out.println(\"{\\\"kind\\\":\\\"DONE\\\",\\\"text\\\":\\\"04.1\\\"}\"); return key;",
                        "it looks as if the key itself came back"),
                body(
                        "interrupts its own thread",
                        "Thread.currentThread().interrupt();\n" + ANSWER,
                        "✓ solved all 3 checks hold"));
    }
}
