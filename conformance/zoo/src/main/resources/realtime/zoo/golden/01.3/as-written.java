// A coding is named as the standard writes it.
// hole 3
return fields.list("Transfer-Encoding");
