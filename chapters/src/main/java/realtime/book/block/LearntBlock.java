package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;

/** What an exercise taught, in one line. */
@Contexts({Contexts.PARAGRAPH})
@ContentModel(ContentModel.SIMPLE)
final class LearntBlock extends BlockProcessor {

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        return createBlock(parent, "paragraph", reader.readLines(), Attributes.withRole(attributes, "learnt"));
    }
}
