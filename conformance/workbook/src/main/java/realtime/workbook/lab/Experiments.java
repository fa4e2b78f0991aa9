package realtime.workbook.lab;

import java.util.List;
import java.util.Optional;

/** All experiments, in the order in which the book shows them. */
public final class Experiments {
    private static final List<Experiment> ALL = List.of(
            new Requests(),
            new BothWays(),
            new InOrder(),
            new Unheard(),
            new HeadJury(),
            new Smuggled(),
            new PollCost(),
            new WithCurl(),
            new First(),
            new Cost(),
            new AcceptValues(),
            new Liar(),
            new LeaveOut(),
            new ConnectionList(),
            new Http10(),
            new Origins(),
            new Changes(),
            new Mend(),
            new KeyLengths(),
            new Jury(),
            new KnownDepartures(),
            new Mqtt(),
            new NumberSign(),
            new Lies(),
            new Answers(),
            new Paths(),
            new Behind(),
            new Frames(),
            new Overhead(),
            new Pieces(),
            new Lengths(),
            new Poison(),
            new MaskSpeed(),
            new Fragments(),
            new Blocked(),
            new Halves(),
            new Early(),
            new Template(),
            new Limit(),
            new FrameJury(),
            new Offers(),
            new Bomb(),
            new Takeover(),
            new FromChromium(),
            new Whole(),
            new Hundred(),
            new Between(),
            new Stuck(),
            new Codes(),
            new Faults(),
            new LastWords(),
            new TimeWait(),
            new Killed(),
            new Vanished(),
            new TooEarly(),
            new Events(),
            new Unread(),
            new Refresh());

    private Experiments() {}

    public static List<Experiment> all() {
        return ALL;
    }

    public static Optional<Experiment> find(String name) {
        return ALL.stream().filter(experiment -> experiment.name().equals(name)).findFirst();
    }
}
