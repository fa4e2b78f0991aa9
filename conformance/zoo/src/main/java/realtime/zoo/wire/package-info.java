/** Servers that are wrong, or unusual, behind their handshake: each is the suite's strict echo server with one rule broken. */
package realtime.zoo.wire;
