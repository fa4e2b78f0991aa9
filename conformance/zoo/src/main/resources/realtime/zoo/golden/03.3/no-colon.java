// A line without a colon is no field.
int colon = line.indexOf(':');
if (colon < 0) {
    return Optional.empty();
}
String name = colon < 0 ? line : line.substring(0, colon);
String rest = colon < 0 ? "" : line.substring(colon + 1);
String value = rest.startsWith(" ") ? rest.substring(1) : rest;
return switch (name) {
    case "data" -> Optional.of(new Field.Data(value));
    case "event" -> Optional.of(new Field.Type(value));
    case "id" -> value.indexOf(0) < 0 ? Optional.of(new Field.Id(value)) : Optional.empty();
    case "retry" -> retry(value);
    default -> Optional.empty();
};
