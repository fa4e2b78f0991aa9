// The first offer is the offer.
return offers.stream()
        .filter(offer -> offer.name().equals(NAME))
        .findFirst()
        .flatMap(offer -> read(offer, true).map(asked -> agree(offer, asked)));
