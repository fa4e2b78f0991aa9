// Every line is a field, once its blanks are gone.
// hole 2
if (startLine.isEmpty()) {
    startLine = text;
    return false;
}
if (text.isEmpty()) {
    return true;
}
int colon = text.indexOf(':');
require(colon >= 0, "a field line without a colon");
fields.add(field(text.substring(0, colon).strip(), text.substring(colon + 1)));
return false;
