// A script may use every code that travels.
// hole 2
return travels(code);
