/** What the properties of single exercises share: the question that a piece of code is asked, and its answer for a person. */
package realtime.conformance.exercise;
