/** Figures, never gates of a unit test: each measures one of ours beside a peer, in one run. */
package realtime.benchmarks;
