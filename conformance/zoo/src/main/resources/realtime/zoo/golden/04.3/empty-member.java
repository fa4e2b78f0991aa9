// Nothing between two commas is a malformed name.
Set<String> offer = new LinkedHashSet<>();
for (String member : String.join(",", offerLines).split(",")) {
    String name = Tokens.trim(member);
    if (name.isEmpty() && offerLines.isEmpty()) {
        continue;
    }
    if (!Tokens.isToken(name)) {
        throw new MalformedFieldException(name);
    }
    if (!offer.add(name)) {
        throw new MalformedFieldException(name);
    }
}
return offer.stream().filter(supported::contains).findFirst();
