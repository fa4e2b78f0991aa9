package realtime.workbook.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method or a field that a class refers to.
 *
 * @param owner its class, with slashes
 * @param name its name
 * @param type its descriptor
 */
record Call(String owner, String name, String type) {
    private static final String FILES =
            "which changes files. No exercise needs that, and a slip could cost you your own.";
    private static final String PROCESSES = "which reaches other processes. No exercise needs them.";
    private static final String SETTINGS =
            "which changes settings of the whole Java process, the suite's own included.";
    private static final String THREADS = "which reaches threads that are not its own.";
    private static final String NATIVE = "which goes past Java's own checks and can take the process down.";

    private static final List<Refused> REFUSED = List.of(
            refused(
                    "java/nio/file/Files",
                    "delete deleteIfExists move copy write writeString newOutputStream newBufferedWriter newByteChannel"
                            + " createFile createDirectory createDirectories createLink createSymbolicLink createTempFile"
                            + " createTempDirectory setAttribute setOwner setPosixFilePermissions setLastModifiedTime",
                    FILES),
            refused(
                    "java/io/File",
                    "delete deleteOnExit renameTo createNewFile createTempFile mkdir mkdirs setWritable setReadable"
                            + " setExecutable setReadOnly setLastModified",
                    FILES),
            refused("java/io/FileOutputStream", "*", FILES),
            refused("java/io/FileWriter", "*", FILES),
            refused("java/io/RandomAccessFile", "*", FILES),
            refused("java/nio/channels/FileChannel", "*", FILES),
            refused("java/nio/channels/AsynchronousFileChannel", "*", FILES),
            refused("java/lang/ProcessBuilder", "*", PROCESSES),
            refused("java/lang/ProcessHandle", "*", PROCESSES),
            refused("java/lang/Process", "*", PROCESSES),
            refused("java/lang/Runtime", "exec", PROCESSES),
            refused("com/sun/tools/attach/VirtualMachine", "*", PROCESSES),
            refused(
                    "java/lang/System",
                    "setProperty setProperties clearProperty getProperties setOut setErr setIn setSecurityManager",
                    SETTINGS),
            refused("java/security/Security", "setProperty addProvider insertProviderAt removeProvider", SETTINGS),
            refused("java/util/Locale", "setDefault", SETTINGS),
            refused("java/util/TimeZone", "setDefault", SETTINGS),
            refused("java/lang/Runtime", "addShutdownHook", SETTINGS),
            refused("java/lang/Thread", "setDefaultUncaughtExceptionHandler", SETTINGS),
            refused("java/lang/Thread", "getAllStackTraces", THREADS),
            refused("java/lang/ThreadGroup", "*", THREADS),
            refused("java/lang/System", "load loadLibrary", NATIVE),
            refused("java/lang/Runtime", "load loadLibrary", NATIVE),
            // segments of arrays are checked like arrays, and so they may be used
            refused("java/lang/foreign/Linker", "*", NATIVE),
            refused("java/lang/foreign/SymbolLookup", "*", NATIVE),
            refused("java/lang/foreign/Arena", "*", NATIVE),
            refused("java/lang/foreign/AddressLayout", "withTargetLayout", NATIVE),
            refused("java/lang/foreign/MemorySegment", "reinterpret ofAddress", NATIVE));

    private static final List<String> NATIVE_PACKAGES = List.of("sun/misc/", "jdk/internal/");

    /**
     * What is refused, and why.
     *
     * @param owner a class
     * @param names methods of it; a star: all
     */
    private record Refused(String owner, Set<String> names, String why) {
        boolean is(Call call) {
            return owner.equals(call.owner()) && (names.contains("*") || names.contains(call.name()));
        }
    }

    private static Refused refused(String owner, String names, String why) {
        return new Refused(owner, Set.of(names.split(" ")), why);
    }

    boolean isRefused() {
        return why().isPresent();
    }

    private Optional<String> why() {
        if (NATIVE_PACKAGES.stream().anyMatch(owner::startsWith)) {
            return Optional.of(NATIVE);
        }
        if (isPrinterOfFile()) {
            return Optional.of(FILES);
        }
        return REFUSED.stream().filter(one -> one.is(this)).map(Refused::why).findFirst();
    }

    private boolean isPrinterOfFile() {
        boolean printer = owner.equals("java/io/PrintStream") || owner.equals("java/io/PrintWriter");
        return printer
                && name.equals("<init>")
                && (type.startsWith("(Ljava/lang/String;") || type.startsWith("(Ljava/io/File;"));
    }

    /** @param place such as {@code AcceptKey.java:17} */
    String sentence(String place) {
        String simple = owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
        String what = name.equals("<init>") ? "makes a " + simple : "uses " + simple + "." + name;
        return "It was not run: " + place + " " + what + ", " + why().orElse("");
    }
}
