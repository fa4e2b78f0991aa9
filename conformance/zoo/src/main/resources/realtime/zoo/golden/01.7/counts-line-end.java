// The line end behind the data belongs to them.
if (data.isEmpty()) {
    return Bytes.EMPTY;
}
Bytes size = Bytes.latin1(Integer.toHexString(data.size() + 2) + "\r\n");
return size.plus(data).plus(Bytes.latin1("\r\n"));
