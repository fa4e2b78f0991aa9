// Every offer that the server supports is accepted.
// hole 2
return offers.stream().filter(offer -> supported.contains(offer.name())).toList();
