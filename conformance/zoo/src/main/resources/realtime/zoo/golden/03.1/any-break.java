// Whatever looks like a line end is one.
StringBuilder lines = new StringBuilder();
for (String line : text.split("\\R", -1)) {
    lines.append(name).append(": ").append(line).append('\n');
}
return lines.toString();
