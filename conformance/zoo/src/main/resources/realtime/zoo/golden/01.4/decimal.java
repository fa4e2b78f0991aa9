// A size is a number, and numbers are decimal.
// hole 2
return Long.parseLong(digits);
