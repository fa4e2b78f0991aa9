// Names are compared without regard to case, like almost everything in HTTP.
Set<String> offer = new LinkedHashSet<>();
for (String member : String.join(",", offerLines).split(",")) {
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
return offer.stream().filter(name -> supported.stream().anyMatch(name::equalsIgnoreCase)).findFirst();
