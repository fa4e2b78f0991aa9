// Between quotation marks any text may stand.
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
        String value = pair.length == 1 ? "" : Tokens.trim(pair[1]);
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        parameters.add(quoted ? Parameter.of(token(Tokens.trim(pair[0])), unquote(value)) : parameter(parts[i]));
    }
    extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
}
return extensions;
