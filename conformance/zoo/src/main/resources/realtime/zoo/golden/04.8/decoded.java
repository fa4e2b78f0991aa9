// A path is decoded before it is compared.
import java.net.URI;
Pattern form = request.target().startsWith("/") ? ORIGIN : ABSOLUTE;
Matcher target = form.matcher(request.target());
if (!target.matches()) {
    return new Routing.Refused(Refusal.of(400, "no path and no http URI"));
}
String path = URI.create(orElse(target.group("path"), "/").replace(" ", "%20")).getPath();
if (!paths.contains(path)) {
    return new Routing.Refused(Refusal.of(404, "no such service"));
}
return new Routing.To(path, orElse(target.group("query"), ""));
