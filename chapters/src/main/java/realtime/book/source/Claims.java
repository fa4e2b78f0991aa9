package realtime.book.source;

import java.util.List;

/** The statements from lectures that the book must teach. */
public final class Claims {

    private Claims() {}

    /** Ids of the claims that a chapter has to cite; front matter is one chapter together. */
    public static List<String> of(Project project, String chapterNumber) {
        String name = chapterNumber.equals("00") ? "front" : chapterNumber;
        return Tables.read(project.claims()).stream()
                .filter(row ->
                        row.get("chapter").equals(name) && !row.get("treatment").equals("skip"))
                .map(row -> row.get("id"))
                .toList();
    }
}
