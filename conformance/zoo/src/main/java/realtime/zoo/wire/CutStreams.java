package realtime.zoo.wire;

import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;

/** Servers that take segments for frames. */
final class CutStreams {
    private CutStreams() {}

    /** Reads one frame a segment. */
    static final class SecondFrameLost implements ServerCore {
        private final ModelEcho echo = new ModelEcho();

        @Override
        public Bytes receive(Bytes in) {
            int field = in.size() < 2 ? 0 : in.at(1) & 0x7F;
            boolean two = field < 126 && in.size() > 6 + field && (in.at(0) & 0x0F) != 9 && field != 8;
            return echo.receive(two ? in.slice(0, 6 + field) : in);
        }

        @Override
        public Bytes end() {
            return echo.end();
        }

        @Override
        public boolean isClosed() {
            return echo.isClosed();
        }
    }

    /** Forgets a single octet at the start of a frame. */
    static final class HeaderCutLost extends ModelEcho {
        @Override
        public Bytes receive(Bytes in) {
            return pendingSize() == 0 && in.size() == 1 ? Bytes.EMPTY : super.receive(in);
        }
    }
}
