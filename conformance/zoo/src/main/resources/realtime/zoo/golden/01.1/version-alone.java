// HTTP/1.1 keeps its connections, HTTP/1.0 does not.
boolean lasts = situation.version().equals("HTTP/1.1");
return lasts ? Math.min(situation.requests(), situation.atOnce()) : situation.requests();
