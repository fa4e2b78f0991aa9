package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;

/** A question whose answer is folded. */
@Contexts({Contexts.EXAMPLE})
@ContentModel(ContentModel.COMPOUND)
final class RecallBlock extends BlockProcessor {

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        return createBlock(parent, "example", (String) null, Attributes.folded(attributes, "recall"));
    }
}
