// What strip takes away is no part of a name.
Set<String> offer = new LinkedHashSet<>();
for (String member : String.join(",", offerLines).split(",")) {
    String name = member.strip();
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
