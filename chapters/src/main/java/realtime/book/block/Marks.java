package realtime.book.block;

import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;

/**
 * Carries what HTML has no place for through the conversion, as roles: the source line of a block
 * ({@code x-line-17}) and the claims that it corrects ({@code x-claims-C192-C183}). The page turns them into
 * {@code data-} attributes.
 */
final class Marks extends Treeprocessor {

    @Override
    public Document process(Document document) {
        mark(document, true);
        return document;
    }

    private static void mark(StructuralNode node, boolean located) {
        for (StructuralNode child : node.getBlocks()) {
            if (located && child.getSourceLocation() != null) {
                child.addRole("x-line-" + child.getSourceLocation().getLineNumber());
            }
            Object claims = child.getAttribute("claims", null, false);
            if (claims != null && !claims.toString().isBlank()) {
                child.addRole("x-claims-" + claims.toString().strip().replaceAll("[\\s,]+", "-"));
            }
            if (!child.getContext().equals("dlist")) {
                mark(child, located && !child.hasRole("exercise"));
            }
        }
    }
}
