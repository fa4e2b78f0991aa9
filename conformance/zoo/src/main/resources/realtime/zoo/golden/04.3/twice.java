// A name that is offered twice does no harm.
Set<String> offer = new LinkedHashSet<>();
for (String member : String.join(",", offerLines).split(",")) {
    String name = Tokens.trim(member);
    if (name.isEmpty()) {
        continue;
    }
    if (!Tokens.isToken(name)) {
        throw new MalformedFieldException(name);
    }
    offer.add(name);
}
return offer.stream().filter(supported::contains).findFirst();
