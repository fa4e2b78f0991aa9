// Blanks around a name are as harmless as those around a value.
// hole 3
require(Tokens.isToken(name.strip()), "no name of a field: " + name);
boolean clean = value.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t');
require(clean, "a control character in the value of " + name);
return new HeaderField(name.strip(), Tokens.trim(value));
