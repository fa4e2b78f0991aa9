package realtime.zoo;

import java.util.Optional;
import java.util.function.Supplier;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelServices;
import realtime.zoo.Member.Kind;

/** Shorthand for the lists of members. */
public final class Servers {
    private Servers() {}

    static Member faulty(String name, String requirement, String misconception, Mould mould) {
        return faulty(name, requirement, misconception, Mould.FEATURES, mould);
    }

    static Member faulty(String name, String requirement, String misconception, Features features, Mould mould) {
        return new Member(name, Kind.FAULTY, misconception, requirement, server(features, mould, Cuts.NONE));
    }

    /** One that is right up to its 101. */
    public static Member faultyBehind(
            String name, String requirement, String misconception, Supplier<ServerCore> echo) {
        return new Member(name, Kind.FAULTY, misconception, requirement, behind(echo));
    }

    /** One that is legal, and unusual behind its 101. */
    public static Member legalBehind(String name, String character, Supplier<ServerCore> echo) {
        return new Member(name, Kind.LEGAL, character, "", behind(echo));
    }

    private static Member.Server behind(Supplier<ServerCore> echo) {
        Mould mould = Mould.behind(echo);
        return new Member.Server(
                Mould.FEATURES, () -> mould::connect, Cuts.NONE, Optional.of((path, agreed) -> echo.get()));
    }

    /** One whose applications are not served rightly. */
    public static Member faultyApplications(
            String name, String requirement, String misconception, Supplier<ModelServices> services) {
        Member.Server server = new Member.Server(
                ApplicationMould.FEATURES,
                () -> new ApplicationMould(services.get())::connect,
                Cuts.NONE,
                Optional.of((path, agreed) -> services.get().connect(path, agreed)));
        return new Member(name, Kind.FAULTY, misconception, requirement, server);
    }

    /** One that is right but for its compression. */
    public static Member faulty(String name, String requirement, String misconception, Compressing compressing) {
        return new Member(name, Kind.FAULTY, misconception, requirement, compressing(compressing));
    }

    /** One that is legal, and compresses in an unusual way. */
    public static Member legal(String name, String character, Compressing compressing) {
        return new Member(name, Kind.LEGAL, character, "", compressing(compressing));
    }

    private static Member.Server compressing(Compressing compressing) {
        Mould mould = new CompressingMould(compressing);
        return new Member.Server(
                CompressingMould.FEATURES, () -> mould::connect, Cuts.NONE, Optional.of(compressing::behind));
    }

    static Member legal(String name, String character, Mould mould) {
        return legal(name, character, Mould.FEATURES, mould, Cuts.NONE);
    }

    static Member legal(String name, String character, Features features, Mould mould, Cuts cuts) {
        return new Member(name, Kind.LEGAL, character, "", server(features, mould, cuts));
    }

    private static Member.Server server(Features features, Mould mould, Cuts cuts) {
        return new Member.Server(features, () -> mould::connect, cuts);
    }
}
