// A code without a reason needs no payload.
// hole 4
Bytes reason = Bytes.utf8(body.reason());
if (body.code().isEmpty() || reason.isEmpty()) {
    require(reason.isEmpty() && travels(body.code().orElse(1000)), "a Close may not carry this");
    return Bytes.EMPTY;
}
int code = body.code().getAsInt();
require(travels(code), "a Close may not carry the code " + code);
require(reason.size() <= LONGEST_REASON, "the reason has " + reason.size() + " octets");
return Bytes.of((byte) (code >> 8), (byte) code).plus(reason);
