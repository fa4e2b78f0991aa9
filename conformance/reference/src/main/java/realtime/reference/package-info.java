/** Jetty's WebSocket server and client as the reference: a witness of what a real peer does, never the judge. */
package realtime.reference;
