/** Running properties: settings, the hooks around every try, departures, results. */
package realtime.conformance.run;
