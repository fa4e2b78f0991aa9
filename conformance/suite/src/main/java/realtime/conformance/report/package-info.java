/** What a run leaves behind: {@code report.json}, {@code junit.xml} and a self-contained {@code report.html}. */
package realtime.conformance.report;
