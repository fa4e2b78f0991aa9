// Of several numbers the first counts.
// hole 4
String number = fields.list("Content-Length").stream().findFirst().orElse("");
if (!number.matches("[0-9]{1,18}|[0-8][0-9]{18}|922337203685477580[0-7]|0+922337203685477580[0-7]|0*[0-9]{1,18}")) {
    throw new BadMessageException(400, "no number");
}
return new BodyLength.Counted(Long.parseLong(number));
