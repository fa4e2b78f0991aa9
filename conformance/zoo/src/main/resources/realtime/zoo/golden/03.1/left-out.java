// What may not be written is left out.
// hole 2
return name + ": " + value.replaceAll("[\r\n\0]", "") + "\n";
