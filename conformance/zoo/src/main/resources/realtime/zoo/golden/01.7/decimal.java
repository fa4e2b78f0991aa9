// A size is a decimal number.
if (data.isEmpty()) {
    return Bytes.EMPTY;
}
Bytes size = Bytes.latin1(data.size() + "\r\n");
return size.plus(data).plus(Bytes.latin1("\r\n"));
