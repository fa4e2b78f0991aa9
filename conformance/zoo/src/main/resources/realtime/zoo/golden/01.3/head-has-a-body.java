// Content-Length announces a body, whatever was asked.
// hole 2
HeaderFields fields = response.fields();
if (fields.has("Transfer-Encoding")) {
    List<String> codings = codings(fields);
    boolean chunked = !codings.isEmpty() && codings.getLast().equals("chunked");
    return chunked ? new BodyLength.Chunked() : new BodyLength.UntilClose();
}
return fields.has("Content-Length") ? counted(fields) : new BodyLength.UntilClose();
