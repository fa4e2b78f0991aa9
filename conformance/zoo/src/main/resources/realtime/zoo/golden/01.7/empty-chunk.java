// No data are data, too.
Bytes size = Bytes.latin1(Integer.toHexString(data.size()) + "\r\n");
return size.plus(data).plus(Bytes.latin1("\r\n"));
