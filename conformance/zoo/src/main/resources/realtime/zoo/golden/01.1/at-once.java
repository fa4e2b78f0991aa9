// There are as many connections as requests at the same time.
return situation.atOnce();
