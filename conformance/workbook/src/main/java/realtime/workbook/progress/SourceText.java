package realtime.workbook.progress;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source that is no file, for the compiler. */
public final class SourceText extends SimpleJavaFileObject {
    private final String text;

    public SourceText(String text) {
        super(URI.create("text:///Source.java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
