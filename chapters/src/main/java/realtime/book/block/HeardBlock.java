package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;

/** A box: a sentence heard in a lecture, why it sounds right, and what a run shows. */
@Contexts({Contexts.EXAMPLE})
@ContentModel(ContentModel.COMPOUND)
final class HeardBlock extends BlockProcessor {

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        return createBlock(parent, "open", (String) null, Attributes.withRole(attributes, "heard"));
    }
}
