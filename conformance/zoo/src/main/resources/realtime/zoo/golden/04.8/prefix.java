// A path belongs to the service whose path it begins with.
import java.util.Comparator;
import java.util.Optional;
Pattern form = request.target().startsWith("/") ? ORIGIN : ABSOLUTE;
Matcher target = form.matcher(request.target());
if (!target.matches()) {
    return new Routing.Refused(Refusal.of(400, "no path and no http URI"));
}
String path = orElse(target.group("path"), "/");
Optional<String> service = paths.stream().filter(path::startsWith).max(Comparator.comparing(String::length));
if (service.isEmpty()) {
    return new Routing.Refused(Refusal.of(404, "no such service"));
}
return new Routing.To(service.get(), orElse(target.group("query"), ""));
