// The quotation marks belong to the value.
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
        parameter(parts[i]);
        String name = Tokens.trim(pair[0]);
        parameters.add(pair.length == 1 ? Parameter.of(name) : Parameter.of(name, Tokens.trim(pair[1])));
    }
    extensions.add(new Extension(token(Tokens.trim(parts[0])), parameters));
}
return extensions;
