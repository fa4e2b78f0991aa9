// Whatever the client calls its subprotocol is a name.
Set<String> offer = new LinkedHashSet<>();
for (String member : String.join(",", offerLines).split(",")) {
    String name = Tokens.trim(member);
    if (name.isEmpty()) {
        continue;
    }
    if (!offer.add(name)) {
        throw new MalformedFieldException(name);
    }
}
return offer.stream().filter(supported::contains).findFirst();
