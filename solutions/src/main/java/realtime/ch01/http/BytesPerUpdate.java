package realtime.ch01.http;

import realtime.http.message.UpdateCost;

// tag::cost[]
/** Exercise 01.8: what does an update cost on the wire, by the rules of {@link UpdateCost}? */
public final class BytesPerUpdate implements UpdateCost {
    @Override
    public long octetsPerUpdate(Polling polling) {
        // tag::solution[]
        long exchange = (long) polling.request() + polling.response();
        long all = polling.asked() * exchange + (long) polling.news() * polling.update();
        return Math.ceilDiv(all, polling.news());
        // end::solution[]
    }
}
// end::cost[]
