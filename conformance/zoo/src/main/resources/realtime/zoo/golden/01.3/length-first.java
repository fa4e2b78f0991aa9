// Content-Length is the length.
HeaderFields fields = request.fields();
if (fields.has("Content-Length")) {
    return counted(fields);
}
if (!fields.has("Transfer-Encoding")) {
    return new BodyLength.None();
}
List<String> codings = codings(fields);
if (!request.isAtLeastHttp11() || codings.isEmpty() || codings.indexOf("chunked") != codings.size() - 1) {
    throw new BadMessageException(400, "chunked is not the last coding: " + codings);
}
if (codings.size() > 1) {
    throw new BadMessageException(501, "a coding that is not known: " + codings);
}
return new BodyLength.Chunked();
