/** Echo servers under load, side by side: each in a JVM of its own, all before the same client. */
package realtime.benchmarks.load;
