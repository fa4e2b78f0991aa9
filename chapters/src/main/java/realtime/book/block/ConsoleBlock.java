package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;

/** What a program printed: a recording. */
@Contexts({Contexts.LISTING})
@ContentModel(ContentModel.VERBATIM)
final class ConsoleBlock extends BlockProcessor {

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        return createBlock(parent, "listing", reader.readLines(), Attributes.withRole(attributes, "console"));
    }
}
