// Only line ends do harm.
// hole 2
if (value.chars().anyMatch(one -> one == '\r' || one == '\n')) {
    throw new IllegalArgumentException("the " + name + " holds a line end or NUL");
}
return name + ": " + value + "\n";
