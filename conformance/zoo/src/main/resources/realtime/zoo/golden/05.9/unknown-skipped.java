// What is not known is not there.
// hole 3
Map<String, String> values = new HashMap<>();
for (Parameter parameter : extension.parameters()) {
    String value = parameter.value().orElse("");
    boolean known =
            switch (parameter.name()) {
                case SERVER_FORGETS, CLIENT_FORGETS -> value.isEmpty();
                case SERVER_BITS -> value.matches("[89]|1[0-5]");
                case CLIENT_BITS -> value.matches("[89]|1[0-5]") || offer && value.isEmpty();
                default -> true;
            };
    if (!parameter.name().endsWith("_takeover") && !parameter.name().endsWith("_bits")) {
        continue;
    }
    if (!known || values.put(parameter.name(), value) != null) {
        return Optional.empty();
    }
}
return Optional.of(values);
