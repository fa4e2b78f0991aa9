/** What an exercise that nobody has started yet throws, and how a test can tell it from a wrong one. */
package realtime.todo;
