// Any URI with a path will do.
Pattern form = request.target().startsWith("/")
        ? ORIGIN
        : Pattern.compile("(?i:wss?|https?)://[^/?#]+(?<path>/[^?#]*)?(\\?(?<query>[^#]*))?");
Matcher target = form.matcher(request.target());
if (!target.matches()) {
    return new Routing.Refused(Refusal.of(400, "no path and no http URI"));
}
String path = orElse(target.group("path"), "/");
if (!paths.contains(path)) {
    return new Routing.Refused(Refusal.of(404, "no such service"));
}
return new Routing.To(path, orElse(target.group("query"), ""));
