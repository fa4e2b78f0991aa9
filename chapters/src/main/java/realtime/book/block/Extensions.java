package realtime.book.block;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.extension.JavaExtensionRegistry;
import realtime.book.drawing.Drawing;

/** Makes the book's own blocks and macros known to Asciidoctor. */
public final class Extensions {

    private Extensions() {}

    public static void register(Asciidoctor asciidoctor, Desk desk) {
        JavaExtensionRegistry registry = asciidoctor.javaExtensionRegistry();
        registry.block("exercise", new ExerciseBlock(desk));
        registry.block("hint", new HintBlock());
        registry.block("learnt", new LearntBlock());
        registry.block("heard", new HeardBlock());
        registry.block("recall", new RecallBlock());
        registry.block("experiment", new ExperimentBlock());
        registry.block("console", new ConsoleBlock());
        registry.block("jshell", new JshellBlock());
        for (String style : Drawing.STYLES) {
            registry.block(style, new DrawingBlock(style, desk));
        }
        registry.inlineMacro("req", new RequirementMacro(desk));
        registry.blockMacro("inspector", new InspectorMacro(desk));
        registry.blockMacro("onopen", new OnOpenMacro(desk));
        registry.blockMacro("own-frames", new OwnFramesMacro(desk));
        registry.treeprocessor(new Marks());
    }
}
