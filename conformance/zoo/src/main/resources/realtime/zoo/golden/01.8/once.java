// One request, one response, one update.
return (long) polling.request() + polling.response() + polling.update();
