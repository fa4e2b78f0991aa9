// A request that says nothing goes on until the connection ends.
HeaderFields fields = request.fields();
if (!fields.has("Transfer-Encoding")) {
    return fields.has("Content-Length") ? counted(fields) : new BodyLength.UntilClose();
}
List<String> codings = codings(fields);
if (!request.isAtLeastHttp11() || fields.has("Content-Length")) {
    throw new BadMessageException(400, "Transfer-Encoding in HTTP/1.0, or beside Content-Length");
}
if (codings.indexOf("chunked") != codings.size() - 1 || codings.isEmpty()) {
    throw new BadMessageException(400, "chunked is not the last coding: " + codings);
}
if (codings.size() > 1) {
    throw new BadMessageException(501, "a coding that is not known: " + codings);
}
return new BodyLength.Chunked();
