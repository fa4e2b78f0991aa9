// What cannot be read is left out, and the rest is used.
// hole 1
List<Extension> extensions = new ArrayList<>();
for (String member : String.join(",", lines).split(",")) {
    try {
        String[] parts = member.split(";", -1);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            parameters.add(parameter(parts[i]));
        }
        extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
    } catch (MalformedFieldException e) {
        continue;
    }
}
return extensions;
