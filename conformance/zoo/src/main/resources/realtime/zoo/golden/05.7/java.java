// Java knows what UTF-8 is.
import java.nio.charset.StandardCharsets;
String text = new String(chunk.toArray(), StandardCharsets.UTF_8);
int bad = text.indexOf('\uFFFD');
return bad < 0 ? -1 : text.substring(0, bad).getBytes(StandardCharsets.UTF_8).length;
// hole 2
return true;
