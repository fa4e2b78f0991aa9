// A semicolon too many does no harm.
// hole 1
List<Extension> extensions = new ArrayList<>();
for (String member : String.join(",", lines).split(",")) {
    if (Tokens.trim(member).isEmpty()) {
        continue;
    }
    String[] parts = member.split(";", -1);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
        if (!Tokens.trim(parts[i]).isEmpty()) {
            parameters.add(parameter(parts[i]));
        }
    }
    extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
}
return extensions;
