package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import realtime.book.theme.Theme;

/** {@code inspector::handshake[]}: a handshake to edit, and the rules that it breaks. */
final class InspectorMacro extends BlockMacroProcessor {

    private final Desk desk;

    InspectorMacro(Desk desk) {
        this.desk = desk;
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        if (!target.equals("handshake")) {
            desk.report(1, "inspector::" + target + "[] is unknown; the only inspector is inspector::handshake[]");
        }
        return desk.isPage()
                ? createBlock(parent, "pass", Theme.text("inspector.html"))
                : createBlock(
                        parent,
                        "paragraph",
                        "_The pages hold an inspector here: change a header, " + "see which rule breaks._");
    }
}
