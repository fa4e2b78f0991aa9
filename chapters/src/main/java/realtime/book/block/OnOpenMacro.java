package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import realtime.book.theme.Theme;

/**
 * {@code onopen::ws://localhost:8104/[]}: the reader's own browser opens a WebSocket to the reader's own server;
 * {@code onopen::ws://localhost:8107/chat[talk]}: and holds a whole conversation.
 */
final class OnOpenMacro extends BlockMacroProcessor {

    private final Desk desk;

    OnOpenMacro(Desk desk) {
        this.desk = desk;
    }

    @Override
    public StructuralNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        if (!target.matches("ws://(localhost|127\\.0\\.0\\.1|\\[::1]):\\d+/[\\w/-]*")) {
            desk.report(
                    1,
                    "onopen::" + target + "[] must name a ws: URL on this machine, "
                            + "such as onopen::ws://localhost:8104/[]");
        }
        return desk.isPage()
                ? createBlock(
                        parent,
                        "pass",
                        Theme.text(attributes.containsValue("talk") ? "talk.html" : "onopen.html")
                                .replace("{url}", target)
                                .replace("{port}", target.replaceAll("^ws://.*:(\\d+)/.*$", "$1")))
                : createBlock(parent, "paragraph", "_The pages hold a button here that opens " + target + "._");
    }
}
