// A value may be anything but a line end.
// hole 3
require(Tokens.isToken(name), "no name of a field: " + name);
return new HeaderField(name, Tokens.trim(value));
