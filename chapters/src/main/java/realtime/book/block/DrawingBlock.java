package realtime.book.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;
import realtime.book.drawing.Drawing;
import realtime.book.drawing.DrawingException;
import realtime.book.drawing.Figure;
import realtime.book.theme.Theme;

/** A drawing: inline SVG on pages, an image file with fixed colours on paper. */
@Contexts({Contexts.LITERAL, Contexts.LISTING})
@ContentModel(ContentModel.VERBATIM)
final class DrawingBlock extends BlockProcessor {

    private final String style;
    private final Desk desk;

    DrawingBlock(String style, Desk desk) {
        this.style = style;
        this.desk = desk;
    }

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        List<String> lines = reader.readLines();
        try {
            String title = Attributes.text(attributes, "title").replaceAll("[`*_#]|req:|\\[]", "");
            Figure figure = new Figure(
                    Drawing.read(style, lines), desk.nextDrawing(), title, Attributes.text(attributes, "alt"));
            return desk.isPage() ? onPage(parent, attributes, figure) : onPaper(parent, attributes, figure);
        } catch (DrawingException e) {
            desk.report(1, "a drawing in this chapter cannot be drawn: " + e.getMessage());
            return createBlock(parent, "paragraph", e.getMessage());
        }
    }

    private Object onPage(StructuralNode parent, Map<String, Object> attributes, Figure figure) {
        StructuralNode block =
                createBlock(parent, "open", (String) null, Attributes.withRole(attributes, "figure " + style));
        block.append(createBlock(block, "pass", figure.forPage(), Map.of(), Map.of("subs", List.of())));
        return block;
    }

    private Object onPaper(StructuralNode parent, Map<String, Object> attributes, Figure figure) {
        Path file = desk.project().target().resolve("drawings").resolve(figure.id() + ".svg");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, figure.forPaper(Theme.drawingStyles()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        Map<String, Object> image = new HashMap<>(attributes);
        image.put("target", "drawings/" + file.getFileName());
        image.put("alt", figure.alt());
        return createBlock(parent, "image", (String) null, image);
    }
}
