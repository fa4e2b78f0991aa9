// Whatever is not found is not found.
Pattern form = request.target().startsWith("/") ? ORIGIN : ABSOLUTE;
Matcher target = form.matcher(request.target());
if (!target.matches()) {
    return new Routing.Refused(Refusal.of(404, "no such service"));
}
String path = orElse(target.group("path"), "/");
if (!paths.contains(path)) {
    return new Routing.Refused(Refusal.of(404, "no such service"));
}
return new Routing.To(path, orElse(target.group("query"), ""));
