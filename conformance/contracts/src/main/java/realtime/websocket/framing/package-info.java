/** The words and contracts of chapter 05: frames, their octets, and the messages that they carry (RFC 6455 sections 5 and 8.1). */
package realtime.websocket.framing;
