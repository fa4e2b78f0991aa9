package realtime.book.block;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;
import realtime.book.source.Chapter;
import realtime.book.source.Project;
import realtime.book.source.Tagged;

/** An exercise card: where the file is, the task, three folded hints, the folded answer. */
@Contexts({Contexts.OPEN})
@ContentModel(ContentModel.COMPOUND)
final class ExerciseBlock extends BlockProcessor {

    private static final int FEW = 4;

    private final Desk desk;

    ExerciseBlock(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        List<String> lines = reader.readLines();
        int learnt = lines.indexOf("[learnt]");
        int cut = learnt < 0 ? lines.size() : learnt;
        List<String> source = new ArrayList<>(meta(parent, attributes));
        source.addAll(lines.subList(0, cut));
        source.addAll(manyRules(attributes));
        source.addAll(answer(parent, attributes, lines.subList(cut, lines.size())));
        boolean starred = Attributes.text(attributes, "starred").equals("yes");
        Map<String, Object> card = Attributes.withRole(attributes, starred ? "exercise starred" : "exercise");
        String id = Attributes.text(attributes, "id");
        card.put("reftext", "exercise " + id);
        card.put("title", id + (starred ? "★ " : " ") + Attributes.text(attributes, "title"));
        StructuralNode block = createBlock(parent, "open", (String) null, card);
        parseContent(block, source);
        numberHints(block);
        return block;
    }

    /** The chapter's package folder in a module: the attribute that its includes use, too. */
    private static Path folder(StructuralNode parent, String module) {
        return Path.of(parent.getDocument().getAttribute(module, "").toString());
    }

    private static void numberHints(StructuralNode card) {
        int number = 0;
        for (StructuralNode child : card.getBlocks()) {
            if (child.hasRole("hint")) {
                number++;
                child.setTitle("Hint " + number);
            }
        }
    }

    private List<String> meta(StructuralNode parent, Map<String, Object> attributes) {
        Path file = folder(parent, "exercises").resolve(Attributes.text(attributes, "class") + ".java");
        String path = desk.project().relative(file);
        String link = desk.isPage() ? "link:../../../" + path + "[`" + path + "`,role=file]" : "`" + path + "`";
        StringBuilder facts = new StringBuilder(link);
        String minutes = Attributes.text(attributes, "minutes");
        facts.append(minutes.isEmpty() ? "" : " · about " + minutes + (minutes.equals("1") ? " minute" : " minutes"));
        String needs = Attributes.text(attributes, "needs").strip();
        if (!needs.isEmpty()) {
            facts.append(" · after");
            for (String need : needs.split("[\\s,]+")) {
                facts.append(' ').append(reference(Attributes.text(attributes, "id"), need));
            }
        }
        facts.append(Attributes.text(attributes, "starred").equals("yes") ? " · starred: a stretch" : "");
        facts.append(" +\n`./workbook grade ")
                .append(Attributes.text(attributes, "id"))
                .append('`');
        List<String> rules = rules(attributes);
        facts.append(rules.isEmpty() || rules.size() > FEW ? "" : " · " + String.join(" ", rules));
        List<String> lines = new ArrayList<>(List.of("[.facts]"));
        lines.addAll(facts.toString().lines().toList());
        lines.add("");
        return lines;
    }

    /** A chapter is a page of its own: an exercise of another one is a link away. On paper all are one document. */
    private String reference(String from, String need) {
        String number = need.replaceFirst("\\..*", "");
        Optional<Chapter> other = from.startsWith(number + ".") || !desk.isPage()
                ? Optional.empty()
                : Chapter.all(desk.project()).stream()
                        .filter(chapter -> chapter.number().equals(number) && !chapter.isFront())
                        .findFirst();
        return other.map(chapter -> "link:" + chapter.page() + "#" + need + "[" + need + "]")
                .orElse("<<" + need + "," + need + ">>");
    }

    private static List<String> rules(Map<String, Object> attributes) {
        String ids = Attributes.text(attributes, "requirements").strip();
        return ids.isEmpty()
                ? List.of()
                : Stream.of(ids.split("\\s+")).map(id -> "req:" + id + "[]").toList();
    }

    /** Many rules would bury the task: they fold. */
    private static List<String> manyRules(Map<String, Object> attributes) {
        List<String> rules = rules(attributes);
        return rules.size() <= FEW
                ? List.of()
                : List.of(
                        "",
                        ".The " + rules.size() + " rules",
                        "[%collapsible.rules]",
                        "========",
                        String.join(" ", rules),
                        "========");
    }

    private List<String> answer(StructuralNode parent, Map<String, Object> attributes, List<String> learnt) {
        Project project = desk.project();
        Path file = folder(parent, "solutions").resolve(Attributes.text(attributes, "class") + ".java");
        Optional<Tagged> region = Tagged.find(file, Attributes.text(attributes, "tag"));
        if (region.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(
                "",
                ".Answer",
                "[%collapsible.answer]",
                "========",
                "." + project.relative(file),
                "[source,java]",
                "--------"));
        lines.addAll(region.get().body());
        lines.addAll(List.of("--------", ""));
        lines.addAll(learnt);
        lines.addAll(List.of("", "========"));
        return lines;
    }
}
