// An empty line at the end is not worth writing.
StringBuilder lines = new StringBuilder();
for (String line : text.split("\r\n|\r|\n")) {
    lines.append(name).append(": ").append(line).append('\n');
}
return lines.toString();
