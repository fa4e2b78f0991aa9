package realtime.ch04.handshake;

final class AcceptKey {

    // tag::accept[]
    public String accept(String key) {
        throw todo("04.1");
    }
    // end::accept[]
}
