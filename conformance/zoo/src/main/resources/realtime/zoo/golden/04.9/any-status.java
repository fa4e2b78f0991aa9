// A list of versions is worth reading in any answer.
// hole 2
return refusal.fields().list("Sec-WebSocket-Version").stream()
        .flatMapToInt(member -> number(member).stream())
        .filter(mine::contains)
        .max();
