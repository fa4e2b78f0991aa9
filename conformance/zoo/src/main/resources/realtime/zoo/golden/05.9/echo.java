// An answer repeats what was offered.
for (Extension offer : offers) {
    Optional<Map<String, String>> asked = read(offer, true);
    if (offer.name().equals(NAME) && asked.isPresent()) {
        return Optional.of(new Agreed(offer, agree(offer, asked.get()).parameters()));
    }
}
return Optional.empty();
