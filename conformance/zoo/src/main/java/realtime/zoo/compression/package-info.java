/** Servers that compress wrongly, or in an unusual way: each is the suite's own with one piece replaced. */
package realtime.zoo.compression;
