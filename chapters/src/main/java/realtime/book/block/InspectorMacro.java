package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import realtime.book.theme.Theme;

/** {@code inspector::handshake[]}, {@code inspector::frames[]}: something to edit, and the rules that it breaks. */
final class InspectorMacro extends BlockMacroProcessor {

    private final Desk desk;

    InspectorMacro(Desk desk) {
        this.desk = desk;
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        return switch (target) {
            case "handshake" -> place(parent, "inspector.html", "change a header, see which rule breaks");
            case "frames" -> place(parent, "frame-inspector.html", "change an octet, see which frame it becomes");
            default -> {
                desk.report(
                        1,
                        "inspector::" + target
                                + "[] is unknown; there are inspector::handshake[] and inspector::frames[]");
                yield createBlock(parent, "paragraph", "");
            }
        };
    }

    private StructuralNode place(StructuralNode parent, String file, String words) {
        return desk.isPage()
                ? createBlock(parent, "pass", Theme.text(file))
                : createBlock(parent, "paragraph", "_The pages hold an inspector here: " + words + "._");
    }
}
