package realtime.workbook.chapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between an exercise's two {@code --} lines.
 *
 * @param task everything before the first hint
 * @param hints exactly three paragraphs
 * @param learnt one paragraph
 */
record ExerciseBlock(String task, List<String> hints, String learnt) {
    /**
     * Reads the block.
     *
     * @param first the number of the first of {@code lines}, from 1
     * @throws ChapterException unless there are a task, three hints and one learnt paragraph
     */
    static ExerciseBlock parse(Path file, int first, List<String> lines) {
        List<String> hints = new ArrayList<>();
        List<String> learnt = new ArrayList<>();
        int task = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("[hint]") || line.equals("[learnt]")) {
                task = task < 0 ? i : task;
                String text = paragraph(lines.subList(i + 1, lines.size()));
                if (text.isEmpty()) {
                    throw new ChapterException(file, first + i, line + " without a paragraph directly below it");
                }
                (line.equals("[hint]") ? hints : learnt).add(text);
            }
        }
        String taskText = String.join("\n", lines.subList(0, Math.max(task, 0))).strip();
        require(!taskText.isEmpty(), file, first, "the exercise has no task: text before its first hint");
        require(hints.size() == 3, file, first, "the exercise has " + hints.size() + " hints; it needs exactly 3");
        require(
                learnt.size() == 1,
                file,
                first,
                "the exercise needs exactly one [learnt] paragraph, and has " + learnt.size());
        return new ExerciseBlock(taskText, List.copyOf(hints), learnt.getFirst());
    }

    private static void require(boolean condition, Path file, int line, String sentence) {
        if (!condition) {
            throw new ChapterException(file, line, sentence);
        }
    }

    private static String paragraph(List<String> lines) {
        List<String> paragraph = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                break;
            }
            paragraph.add(line.strip());
        }
        return String.join(" ", paragraph);
    }
}
