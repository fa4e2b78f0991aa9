// A name is written in small letters.
// hole 3
return HeaderFields.of(fields.stream()
        .filter(field -> !UNTRUSTED.contains(field.name()))
        .toList());
