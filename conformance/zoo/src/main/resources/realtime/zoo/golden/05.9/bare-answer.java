// What may stand alone in an offer may stand alone in an answer.
// hole 3
Map<String, String> values = new HashMap<>();
for (Parameter parameter : extension.parameters()) {
    String value = parameter.value().orElse("");
    boolean known =
            switch (parameter.name()) {
                case SERVER_FORGETS, CLIENT_FORGETS -> value.isEmpty();
                case SERVER_BITS -> value.matches("[89]|1[0-5]");
                case CLIENT_BITS -> value.matches("[89]|1[0-5]") || value.isEmpty();
                default -> false;
            };
    if (!known || values.put(parameter.name(), value) != null) {
        return Optional.empty();
    }
}
return Optional.of(values);
