/**
 * The suite's own correct pieces of the handshake. They stand in for whatever a learner has not written yet, and are the
 * healthy body that the zoo's faulty members spoil in one place each.
 */
package realtime.conformance.model;
