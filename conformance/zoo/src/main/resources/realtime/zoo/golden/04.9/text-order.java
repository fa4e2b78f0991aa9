// The highest version is the last in alphabetical order.
// hole 2
if (refusal.status() != 400 && refusal.status() != 426) {
    return OptionalInt.empty();
}
return refusal.fields().list("Sec-WebSocket-Version").stream()
        .filter(member -> number(member).stream().anyMatch(mine::contains))
        .max(Comparator.naturalOrder())
        .map(member -> number(member))
        .orElse(OptionalInt.empty());
