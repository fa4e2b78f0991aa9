// The server's own order decides.
import java.util.TreeSet;
Set<String> offer = new LinkedHashSet<>();
for (String member : String.join(",", offerLines).split(",")) {
    String name = Tokens.trim(member);
    if (name.isEmpty()) {
        continue;
    }
    if (!Tokens.isToken(name)) {
        throw new MalformedFieldException(name);
    }
    if (!offer.add(name)) {
        throw new MalformedFieldException(name);
    }
}
return new TreeSet<>(supported).stream().filter(offer::contains).findFirst();
