import java.net.IDN
import java.net.URI
import java.security.MessageDigest
import java.util.Base64
import java.util.List
import java.util.Set
import realtime.ch04.handshake.*
import realtime.http.*
import realtime.websocket.*
import realtime.wire.Bytes

// tag::key[]
var key = "dGhlIHNhbXBsZSBub25jZQ=="
var octets = Base64.getDecoder().decode(key)
key.length()                      // ==> 24
octets.length                     // ==> 16
Bytes.of(octets).latin1()         // ==> "the sample nonce"
var base64 = Base64.getEncoder()
base64.encodeToString(octets)     // ==> "dGhlIHNhbXBsZSBub25jZQ=="
// end::key[]

// tag::sha1[]
var sha1 = MessageDigest.getInstance("SHA-1")
var hash = sha1.digest(Bytes.latin1("abc").toArray())
hash.length                       // ==> 20
Bytes.of(hash).slice(0, 4)        // ==> a9 99 3e 36
base64.encodeToString(hash)       // ==> "qZk+NkcGgWq6PiVxeFDCbJzQ2J0="
// end::sha1[]

// tag::lists[]
var fields = HeaderFields.of("Connection", "keep-alive")
fields = fields.with("CONNECTION", " , Upgrade")
fields.list("Connection")                 // ==> [keep-alive, Upgrade]
fields.hasToken("connection", "upgrade")  // ==> true
fields.first("Connection").get()          // ==> "keep-alive"
fields.count("Connection")                // ==> 2
// end::lists[]

// tag::comments[]
var line = "Sec-WebSocket-Version: 13  // the only one"
var sent = Bytes.latin1("GET / HTTP/1.1\r\n" + line + "\r\n\r\n")
var head = RequestHead.parse(sent)
var version = head.fields().first("Sec-WebSocket-Version")
version.get()                     // ==> "13  // the only one"
// end::comments[]

// tag::tokens[]
Tokens.isToken("v2.chat")         // ==> true
Tokens.isToken("two words")       // ==> false
Tokens.isToken("")                // ==> false
Tokens.trim(" \tmqtt ")           // ==> "mqtt"
// end::tokens[]

// tag::uri[]
var uri = URI.create("ws://my_host:8080/a%20b?room=7")
uri.getHost()                     // ==> null
uri.getPort()                     // ==> -1
uri.getRawAuthority()             // ==> "my_host:8080"
uri.getRawPath()                  // ==> "/a%20b"
uri.getPath()                     // ==> "/a b"
IDN.toASCII("bücher.example")     // ==> "xn--bcher-kva.example"
// end::uri[]

// tag::behind[]
var answer = Bytes.latin1("HTTP/1.1 101 Go\r\n\r\n")
var stream = answer.plus(Bytes.hex("81 02 68 69"))
stream.size()                                 // ==> 23
stream.indexOf(Bytes.latin1("\r\n\r\n"))      // ==> 15
stream.from(19)                               // ==> 81 02 68 69
// end::behind[]

// tag::own[]
var yours = new AcceptKey().accept("x3JJHMbDL1EzLkh9GBhXDw==")
yours                             // ==> "HSmrc0sMlYUkAGmm5OPpG2HaGWk="
// end::own[]
