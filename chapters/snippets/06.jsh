import java.util.Optional
import java.util.Random
import java.util.stream.IntStream
import realtime.ch05.framing.*
import realtime.ch06.connection.*
import realtime.websocket.connection.*
import realtime.websocket.framing.*
import realtime.wire.Bytes

// tag::pings[]
var pings = new AnswerPings()
var ping = new Frame.Ping(Bytes.latin1("Hi"))
pings.answer(ping, false).get().payload().latin1()    // ==> "Hi"
pings.answer(ping, true)                              // ==> Optional.empty
// end::pings[]

// tag::codes[]
var codes = new CloseCodes(ValidateUtf8::new)
codes.read(Bytes.hex("03 e8 62 79 65"))               // ==> 1000 "bye"
codes.write(CloseBody.of(4001, "né"))                 // ==> 0f a1 6e c3 a9
var all = IntStream.rangeClosed(0, 65535)
all.filter(codes::travels).count()                    // ==> 2012
codes.isForScripts(1001)                              // ==> false
// end::codes[]

// tag::outcome[]
var closing = new AnswerClose()
var bye = CloseBody.of(1001, "bye")
closing.answer(Closes.NONE, bye)          // ==> Optional[1001]
var sent = Closes.NONE.withSent(CloseBody.of(1000))
closing.outcome(sent).code()              // ==> 1006
closing.outcome(sent).clean()             // ==> false
var both = sent.withReceived(CloseBody.EMPTY)
closing.outcome(both).code()              // ==> 1005
closing.outcome(both).clean()             // ==> true
closing.endsTcp(Role.SERVER, both)        // ==> true
closing.endsTcp(Role.CLIENT, both)        // ==> false
// end::outcome[]

// tag::core[]
var server = AllPieces.endpoint(Terms.of(Role.SERVER, 1000, new Random(1)))
var output = server.receive(Bytes.hex("89 82 37 fa 21 3d 7f 93"))
output.octets()                           // ==> 8a 02 48 69
output.event()                            // ==> Optional.empty
output = server.receive(Bytes.hex("88 80 37 fa 21 3d"))
output.octets()                           // ==> 88 00
output.shutdown()                         // ==> true
server.state()                            // ==> ENDING
var closed = (Event.Closed) server.end().event().get()
closed.code()                             // ==> 1005
// end::core[]

// tag::random[]
var one = AllPieces.endpoint(Terms.of(Role.CLIENT, 1000, new Random(101)))
var two = AllPieces.endpoint(Terms.of(Role.CLIENT, 1000, new Random(101)))
one.ping(Bytes.EMPTY).equals(two.ping(Bytes.EMPTY))   // ==> true
// end::random[]

// tag::heartbeat[]
var heart = new KeepAlive(10, 4, 0)
heart.beat(7)                             // ==> Wait[nanos=3]
heart.beat(10)                            // ==> Ping[]
heart.beat(12)                            // ==> Wait[nanos=2]
heart.beat(14)                            // ==> Lost[]
// end::heartbeat[]
