package realtime.workbook.lab;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import realtime.conformance.Requirement;
import realtime.conformance.Requirements;
import realtime.conformance.run.Departure;
import realtime.conformance.run.Departures;
import realtime.reference.JettyServer;
import realtime.zoo.servers.FrameDeparture;
import realtime.zoo.servers.RealServers;

/** Which rules known servers break: the lists that the gates compare with what these servers do, as comma-separated values. */
final class KnownDepartures implements Experiment {
    private static final String WS = "ws";

    @Override
    public String name() {
        return "departures";
    }

    @Override
    public String summary() {
        return "which rules known servers break, as CSV";
    }

    @Override
    public void run(PrintWriter out) {
        Map<String, Set<String>> servers = new TreeMap<>();
        add(servers, "jetty", JettyServer.departures());
        RealServers.all().keySet().forEach(name -> add(servers, name, RealServers.departures(name)));
        add(servers, WS, RealServers.departures(WS));
        FrameDeparture.all().forEach(one -> add(servers, one.server(), one.requirement()));
        out.println("Rule,What it asks,Who departs from it");
        for (Requirement rule : Requirements.all()) {
            if (servers.containsKey(rule.id())) {
                out.printf(
                        "req:%s[],\"%s\",\"%s\"%n",
                        rule.id(), rule.statement().replace("\"", "\"\""), String.join(", ", servers.get(rule.id())));
            }
        }
    }

    private static void add(Map<String, Set<String>> servers, String name, Departures departures) {
        departures.all().stream().map(Departure::requirement).forEach(rule -> add(servers, name, rule));
    }

    private static void add(Map<String, Set<String>> servers, String name, String rule) {
        servers.computeIfAbsent(rule, key -> new TreeSet<>()).add(name);
    }
}
