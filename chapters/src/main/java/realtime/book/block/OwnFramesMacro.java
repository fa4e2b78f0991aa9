package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import realtime.book.theme.Theme;

/** {@code own-frames::[]}: the reader's own browser talks to a server, and the page draws every octet of it. */
final class OwnFramesMacro extends BlockMacroProcessor {

    private final Desk desk;

    OwnFramesMacro(Desk desk) {
        this.desk = desk;
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        return desk.isPage()
                ? createBlock(parent, "pass", Theme.text("own-frames.html"))
                : createBlock(
                        parent,
                        "paragraph",
                        "_In the pages your own browser's frames are drawn here, once `./workbook frames` runs._");
    }
}
