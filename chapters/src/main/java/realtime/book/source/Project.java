package realtime.book.source;

import java.nio.file.Path;

/** Where things lie in a checkout. @param root the folder with the reactor's pom */
public record Project(Path root) {

    public Project {
        root = root.toAbsolutePath().normalize();
    }

    public Path chapters() {
        return root.resolve("chapters");
    }

    public Path snippets() {
        return chapters().resolve("snippets");
    }

    public Path recordings() {
        return chapters().resolve("recordings");
    }

    public Path claims() {
        return chapters().resolve("claims.csv");
    }

    /** The committed result of grading the reference, one row a requirement and role; absent until it is recorded. */
    public Path coverage() {
        return recordings().resolve("coverage.csv");
    }

    public Path target() {
        return chapters().resolve("target");
    }

    public Path pages() {
        return target().resolve("book");
    }

    /** The requirement catalogue belongs to the suite; the book reads it by path. */
    public Path registry() {
        return root.resolve("conformance/suite/src/main/resources/realtime/conformance/requirements");
    }

    public Path exercises(String packageName) {
        return sources("exercises", packageName);
    }

    public Path solutions(String packageName) {
        return sources("solutions", packageName);
    }

    private Path sources(String module, String packageName) {
        Path folder = root.resolve(module).resolve("src/main/java");
        return packageName.isEmpty() ? folder : folder.resolve(packageName.replace('.', '/'));
    }

    /** A path as a person at the root of the checkout would type it. */
    public String relative(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        String text = absolute.startsWith(root) ? root.relativize(absolute).toString() : absolute.toString();
        return text.replace('\\', '/');
    }
}
