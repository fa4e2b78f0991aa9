// The limit is that of a line.
switch (field) {
    case Field.Data(String text) -> {
        if (text.length() > limit - size) {
            throw new TooLongException("an event of more than " + limit + " characters");
        }
        data.add(text);
    }
    case Field.Type(String name) -> type = name;
    case Field.Id(String text) -> id = text;
    case Field.Retry(long millis) -> retry = OptionalLong.of(millis);
}
