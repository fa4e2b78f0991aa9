import java.nio.charset.StandardCharsets
import java.util.List
import java.util.zip.Inflater
import realtime.ch05.framing.*
import realtime.websocket.framing.*
import realtime.wire.Bytes

// tag::bits[]
int first = 0x81
Integer.toBinaryString(first)     // ==> "10000001"
(first & 0x80) != 0               // ==> true
first & 0xF                       // ==> 1
int second = 0x85
second & 0x7F                     // ==> 5
// end::bits[]

// tag::number[]
var field = Bytes.hex("01 00")
field.at(0) << 8 | field.at(1)    // ==> 256
(short) 65_535                    // ==> -1
(short) 65_535 & 0xFFFF           // ==> 65535
long top = 0x80L << 56
top < 0                           // ==> true
// end::number[]

// tag::xor[]
Integer.toHexString(0x48 ^ 0x37)  // ==> "7f"
Integer.toHexString(0x7f ^ 0x37)  // ==> "48"
(byte) 0xfa                       // ==> -6
// end::xor[]

// tag::decode[]
var rules = new FrameDecoder.Rules(Role.SERVER, false, 1_000) // a server sends; no compression; 1,000 octets
var decoder = new DecodeFrames(new ReadHeader(), new Mask(), rules)
decoder.decode(Bytes.hex("81 03 61"))              // ==> []
var frames = decoder.decode(Bytes.hex("62 63 89 00"))
frames.get(0).payload().latin1()                   // ==> "abc"
frames.get(1)                                      // ==> Ping[payload=]
// end::decode[]

// tag::utf8[]
Bytes.utf8("né")                                   // ==> 6e c3 a9
var half = Bytes.hex("6e c3").toArray()
new String(half, StandardCharsets.UTF_8)           // ==> "n�"
// end::utf8[]

// tag::inflate[]
var inflater = new Inflater(true)
var buffer = new byte[64]
inflater.setInput(Bytes.hex("f2 48 cd c9 c9 07 00 00 00 ff ff").toArray())
int count = inflater.inflate(buffer)               // ==> 5
Bytes.of(buffer, 0, count).latin1()                // ==> "Hello"
inflater.setInput(Bytes.hex("f2 00 11 00 00 00 00 ff ff").toArray())
inflater.inflate(buffer)                           // ==> 5
// end::inflate[]
