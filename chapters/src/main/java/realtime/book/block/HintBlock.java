package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;

/** A hint: folded until it is asked for. Its number is given by the exercise around it. */
@Contexts({Contexts.PARAGRAPH, Contexts.OPEN, Contexts.EXAMPLE})
@ContentModel(ContentModel.COMPOUND)
final class HintBlock extends BlockProcessor {

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        StructuralNode hint = createBlock(
                parent,
                "example",
                (String) null,
                Attributes.folded(attributes, "hint"),
                Map.<Object, Object>of("content_model", ":compound"));
        parseContent(hint, reader.readLines());
        return hint;
    }
}
