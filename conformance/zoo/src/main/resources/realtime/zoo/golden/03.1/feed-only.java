// A line ends with LF.
StringBuilder lines = new StringBuilder();
for (String line : text.split("\n", -1)) {
    lines.append(name).append(": ").append(line).append('\n');
}
return lines.toString();
