package realtime.book.block;

import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Reader;

/** Lines to type into JShell; the values behind {@code // ==>} are checked by a test. */
@Contexts({Contexts.LISTING})
@ContentModel(ContentModel.VERBATIM)
final class JshellBlock extends BlockProcessor {

    @Override
    public Object process(StructuralNode parent, Reader reader, Map<String, Object> attributes) {
        Map<String, Object> source = Attributes.withRole(attributes, "jshell");
        source.put("style", "source");
        source.put("language", "java");
        return createBlock(parent, "listing", reader.readLines(), source);
    }
}
