package realtime.workbook.upgrade;

/** Three versions of a stub, and the first of them solved. */
final class Versions {
    static final String FIRST = """
            package p;

            import static realtime.todo.Todo.todo;

            import java.util.List;

            /** Reads. */
            public final class Read {
                private final int limit;

                public Read(int limit) {
                    this.limit = limit;
                }

                public int size(List<String> lines) {
                    throw todo("01.1");
                }

                public String first(List<String> lines) {
                    throw todo("01.1");
                }
            }
            """;

    /** A field and a parameter's name are others; a given method is new. */
    static final String SECOND = FIRST.replace(
                    "    private final int limit;", "    /** In octets. */\n    private final long limit;")
            .replace("Read(int limit)", "Read(long limit)")
            .replace("size(List<String> lines)", "size(List<String> all)")
            .replace("    public String first", """
                        public long limit() {
                            return limit;
                        }

                        public String first""".indent(0).stripTrailing());

    /** A signature is another one. */
    static final String THIRD = SECOND.replace(
                    "String first(List<String> lines)", "Optional<String> first(List<String> lines, int at)")
            .replace("import java.util.List;", "import java.util.List;\nimport java.util.Optional;");

    static final String SOLVED = FIRST.replace(
                    "import java.util.List;", "import java.util.ArrayList;\nimport java.util.List;")
            .replaceFirst("\\{\n        throw todo\\(\"01.1\"\\);", """
                    {
                            // all but the empty ones, } however odd
                            return kept(lines).size();""".replace("$", "\\$"))
            .replaceFirst("\\{\n        throw todo\\(\"01.1\"\\);", "{\n        return kept(lines).get(0);")
            .replaceFirst("}\n$", """

                        /** Mine. */
                        private static List<String> kept(List<String> lines) {
                            return new ArrayList<>(lines);
                        }
                    }
                    """);

    private Versions() {}
}
