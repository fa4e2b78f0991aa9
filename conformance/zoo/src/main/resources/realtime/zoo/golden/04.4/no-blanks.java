// Nothing stands between a name, its equals sign and its value.
// hole 1
List<Extension> extensions = new ArrayList<>();
for (String member : String.join(",", lines).split(",")) {
    if (Tokens.trim(member).isEmpty()) {
        continue;
    }
    String[] parts = member.split(";", -1);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
        String[] pair = Tokens.trim(parts[i]).split("=", 2);
        parameters.add(pair.length == 1 ? parameter(pair[0]) : Parameter.of(token(pair[0]), token(unquote(pair[1]))));
    }
    extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
}
return extensions;
