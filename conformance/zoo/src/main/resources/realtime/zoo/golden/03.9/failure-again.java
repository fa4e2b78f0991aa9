// A failure may be over the next time.
// hole 4
URI uri = url;
for (int redirects = 0; state != State.CLOSED; redirects++) {
    try (Response response = pieces.transport().get(uri, fields())) {
        current = response;
        switch (pieces.reconnection().judge(uri, response.head(), redirects)) {
            case Decision.Follow(URI location) -> uri = location;
            case Decision.Fail fail -> {
                return;
            }
            case Decision.Read read -> {
                read(response.body());
                return;
            }
        }
    }
}
