// What is blank around a number does not matter.
// hole 1
if (versionLines.size() != 1) {
    return Optional.of(Refusal.of(400, "not exactly one version"));
}
OptionalInt version = number(versionLines.getFirst().strip());
if (version.isEmpty()) {
    return Optional.of(Refusal.of(400, "no version number"));
}
if (supported.contains(version.getAsInt())) {
    return Optional.empty();
}
String ours = supported.stream()
        .sorted(Comparator.reverseOrder())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
return Optional.of(Refusal.of(426, "not ours",
        "Sec-WebSocket-Version", ours, "Upgrade", "websocket", "Connection", "Upgrade"));
