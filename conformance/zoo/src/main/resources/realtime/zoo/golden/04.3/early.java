// Once a name suits, the rest of the offer need not be read.
Set<String> offer = new LinkedHashSet<>();
for (String member : String.join(",", offerLines).split(",")) {
    String name = Tokens.trim(member);
    if (name.isEmpty()) {
        continue;
    }
    if (!Tokens.isToken(name) || !offer.add(name)) {
        throw new MalformedFieldException(name);
    }
    if (supported.contains(name)) {
        return Optional.of(name);
    }
}
return Optional.empty();
