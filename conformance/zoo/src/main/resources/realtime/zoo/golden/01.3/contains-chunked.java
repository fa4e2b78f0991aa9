// Where chunked is named, the body is chunked.
HeaderFields fields = request.fields();
if (!fields.has("Transfer-Encoding")) {
    return fields.has("Content-Length") ? counted(fields) : new BodyLength.None();
}
if (!request.isAtLeastHttp11() || fields.has("Content-Length")) {
    throw new BadMessageException(400, "Transfer-Encoding in HTTP/1.0, or beside Content-Length");
}
if (!codings(fields).toString().contains("chunked")) {
    throw new BadMessageException(400, "not chunked");
}
return new BodyLength.Chunked();
