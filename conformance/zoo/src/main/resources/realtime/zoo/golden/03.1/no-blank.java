// The blank behind the colon is decoration.
StringBuilder lines = new StringBuilder();
for (String line : text.split("\r\n|\r|\n", -1)) {
    lines.append(name).append(":").append(line).append('\n');
}
return lines.toString();
