// Nobody puts a line end into an id.
// hole 2
return name + ": " + value + "\n";
