// An empty line ends the head, wherever it stands.
// hole 2
if (text.isEmpty()) {
    return true;
}
if (startLine.isEmpty()) {
    startLine = text;
    return false;
}
if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
    require(!fields.isEmpty(), "a fold behind the start line");
    HeaderField above = fields.removeLast();
    fields.add(field(above.name(), above.value() + " " + Tokens.trim(text)));
} else {
    int colon = text.indexOf(':');
    require(colon >= 0, "a field line without a colon");
    fields.add(field(text.substring(0, colon), text.substring(colon + 1)));
}
return false;
