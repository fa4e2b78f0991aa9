// A line end at the end begins no line.
import java.util.stream.Collectors;
return text.lines().map(line -> name + ": " + line + "\n").collect(Collectors.joining());
