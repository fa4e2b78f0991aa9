// A backslash is never part of a value, so all of them are taken out.
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
        String value = pair.length == 1 ? "" : Tokens.trim(pair[1]);
        if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            value = value.substring(1, value.length() - 1).replace("\\", "");
        }
        parameters.add(pair.length == 1 ? Parameter.of(name) : Parameter.of(name, token(value)));
    }
    extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
}
return extensions;
