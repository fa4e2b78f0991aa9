// The offer stands in one line.
Set<String> offer = new LinkedHashSet<>();
for (String member : (offerLines.isEmpty() ? "" : offerLines.getFirst()).split(",")) {
    String name = Tokens.trim(member);
    if (name.isEmpty()) {
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
