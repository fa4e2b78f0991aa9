// A blank is what strip takes away.
// hole 1
List<Extension> extensions = new ArrayList<>();
for (String member : String.join(",", lines).split(",")) {
    if (member.isBlank()) {
        continue;
    }
    String[] parts = member.strip().split(";", -1);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
        parameters.add(parameter(parts[i].strip()));
    }
    extensions.add(new Extension(token(parts[0].strip()), parameters));
}
return extensions;
