// The versions stand in one line.
import java.util.stream.Stream;
// hole 2
if (refusal.status() != 400 && refusal.status() != 426) {
    return OptionalInt.empty();
}
return refusal.fields().all("Sec-WebSocket-Version").stream().limit(1)
        .flatMap(line -> Stream.of(line.split(", *")))
        .flatMapToInt(member -> number(member).stream())
        .filter(mine::contains)
        .max();
