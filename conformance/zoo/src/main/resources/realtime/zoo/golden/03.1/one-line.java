// Data is one line.
return name + ": " + text + "\n";
