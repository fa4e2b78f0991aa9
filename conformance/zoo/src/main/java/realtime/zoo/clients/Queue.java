package realtime.zoo.clients;

import java.util.concurrent.Semaphore;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientProgram;
import realtime.conformance.driver.ClientThread;

/** Lets one call begin when the one before is over. */
final class Queue implements ClientProgram {
    private final ClientProgram program;
    private final Semaphore turn = new Semaphore(1, true);

    Queue(ClientProgram program) {
        this.program = program;
    }

    @Override
    public Running start(Call call) {
        if (turn.tryAcquire()) {
            return begin(call);
        }
        return ClientThread.start(resources -> {
            turn.acquire();
            resources.add(begin(call)::stop);
        });
    }

    private Running begin(Call call) {
        try {
            return new Turn(program.start(call));
        } catch (RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    private final class Turn implements Running {
        private final Running running;
        private boolean over;

        Turn(Running running) {
            this.running = running;
        }

        @Override
        public boolean hasEnded() {
            return running.hasEnded();
        }

        @Override
        public String words() {
            return running.words();
        }

        @Override
        public synchronized void stop() {
            running.stop();
            if (!over) {
                over = true;
                turn.release();
            }
        }
    }
}
