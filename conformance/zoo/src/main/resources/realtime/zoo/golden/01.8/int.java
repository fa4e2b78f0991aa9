// Octets are counted in an int.
int all = polling.asked() * (polling.request() + polling.response()) + polling.news() * polling.update();
return Math.ceilDiv(all, polling.news());
