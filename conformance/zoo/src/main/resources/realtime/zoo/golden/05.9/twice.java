// The last one counts.
// hole 3
Map<String, String> values = new HashMap<>();
for (Parameter parameter : extension.parameters()) {
    String value = parameter.value().orElse("");
    boolean known =
            switch (parameter.name()) {
                case SERVER_FORGETS, CLIENT_FORGETS -> value.isEmpty();
                case SERVER_BITS -> value.matches("[89]|1[0-5]");
                case CLIENT_BITS -> value.matches("[89]|1[0-5]") || offer && value.isEmpty();
                default -> false;
            };
    if (!known) {
        return Optional.empty();
    }
    values.put(parameter.name(), value);
}
return Optional.of(values);
