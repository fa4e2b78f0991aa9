package realtime.book.block;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;
import realtime.book.source.Project;
import realtime.book.source.Tagged;

/** An exercise card: where the file is, the task, three folded hints, the folded answer. */
@Contexts({Contexts.OPEN})
@ContentModel(ContentModel.COMPOUND)
final class ExerciseBlock extends BlockProcessor {

    private final Desk desk;

    ExerciseBlock(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        List<String> lines = reader.readLines();
        int learnt = lines.indexOf("[learnt]");
        int cut = learnt < 0 ? lines.size() : learnt;
        List<String> source = new ArrayList<>(meta(attributes));
        source.addAll(lines.subList(0, cut));
        source.addAll(answer(attributes, lines.subList(cut, lines.size())));
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

    private static void numberHints(StructuralNode card) {
        int number = 0;
        for (StructuralNode child : card.getBlocks()) {
            if (child.hasRole("hint")) {
                number++;
                child.setTitle("Hint " + number);
            }
        }
    }

    private List<String> meta(Map<String, Object> attributes) {
        Path file = desk.project()
                .exercises(desk.chapter().packageName())
                .resolve(Attributes.text(attributes, "class") + ".java");
        String path = desk.project().relative(file);
        String link = desk.isPage() ? "link:../../../" + path + "[`" + path + "`,role=file]" : "`" + path + "`";
        StringBuilder facts = new StringBuilder(link);
        String minutes = Attributes.text(attributes, "minutes");
        facts.append(minutes.isEmpty() ? "" : " · about " + minutes + (minutes.equals("1") ? " minute" : " minutes"));
        String needs = Attributes.text(attributes, "needs").strip();
        if (!needs.isEmpty()) {
            facts.append(" · after");
            for (String need : needs.split("[\\s,]+")) {
                facts.append(" <<").append(need).append(',').append(need).append(">>");
            }
        }
        facts.append(Attributes.text(attributes, "starred").equals("yes") ? " · starred: a stretch" : "");
        facts.append(" +\n`./workbook grade ")
                .append(Attributes.text(attributes, "id"))
                .append('`');
        for (String id : Attributes.text(attributes, "requirements").split("\\s+")) {
            facts.append(id.isEmpty() ? "" : " · req:" + id + "[]");
        }
        List<String> lines = new ArrayList<>(List.of("[.facts]"));
        lines.addAll(facts.toString().lines().toList());
        lines.add("");
        return lines;
    }

    private List<String> answer(Map<String, Object> attributes, List<String> learnt) {
        Project project = desk.project();
        Path file =
                project.solutions(desk.chapter().packageName()).resolve(Attributes.text(attributes, "class") + ".java");
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
