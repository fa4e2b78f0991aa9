// Blanks inside the quotation marks do not count either.
// hole 1
List<Extension> extensions = new ArrayList<>();
for (String member : String.join(",", lines).split(",")) {
    if (Tokens.trim(member).isEmpty()) {
        continue;
    }
    String[] parts = member.split(";", -1);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
        String[] pair = parts[i].split("=", 2);
        String name = token(Tokens.trim(pair[0]));
        String value = pair.length == 1 ? null : token(Tokens.trim(unquote(Tokens.trim(pair[1]))));
        parameters.add(value == null ? Parameter.of(name) : Parameter.of(name, value));
    }
    extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
}
return extensions;
