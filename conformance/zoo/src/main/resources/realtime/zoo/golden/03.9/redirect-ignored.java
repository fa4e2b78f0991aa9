// A redirect is counted by whoever sends it.
// hole 4
URI uri = url;
for (int redirects = 0; state != State.CLOSED; redirects++) {
    try (Response response = pieces.transport().get(uri, fields())) {
        current = response;
        switch (pieces.reconnection().judge(uri, response.head(), 0)) {
            case Decision.Follow(URI location) -> uri = location;
            case Decision.Fail fail -> {
                if (moves(State.CLOSED)) {
                    listener.error(State.CLOSED);
                }
            }
            case Decision.Read read -> {
                read(response.body());
                return;
            }
        }
    }
}
