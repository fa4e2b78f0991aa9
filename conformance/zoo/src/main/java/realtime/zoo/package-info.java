/**
 * The tests that test the suite: peers with one misconception each, which must be found out, and peers that are unusual but
 * legal, which must not.
 */
package realtime.zoo;
