// 123 is a number of characters.
// hole 4
Bytes reason = Bytes.utf8(body.reason());
if (body.code().isEmpty()) {
    require(reason.isEmpty(), "a reason stands behind a code");
    return Bytes.EMPTY;
}
int code = body.code().getAsInt();
require(travels(code), "a Close may not carry the code " + code);
require(body.reason().length() <= LONGEST_REASON, "the reason is too long");
return Bytes.of((byte) (code >> 8), (byte) code).plus(reason);
