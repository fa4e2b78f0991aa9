// What is handed in is right.
// hole 2
StringBuilder text = new StringBuilder("0\r\n");
for (HeaderField field : trailers) {
    text.append(field).append("\r\n");
}
return Bytes.latin1(text.append("\r\n").toString());
