package realtime.zoo;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelServices;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;

/** A correct handshake in front of applications that do more than echo, without compression. */
final class ApplicationMould extends Mould {
    /** What is known of it. */
    static final Features FEATURES = Mould.FEATURES.withExtensions().withServices(ModelServices.PATHS);

    private static final Set<String> PATHS =
            new HashSet<>(ModelServices.PATHS.paths().values());

    private final ModelServices services;

    ApplicationMould(ModelServices services) {
        this.services = services;
    }

    @Override
    RequestHead sees(RequestHead request) {
        return PATHS.contains(request.target()) ? request.withTarget("/echo") : request;
    }

    @Override
    ServerCore behind(RequestHead request, ResponseHead answer) {
        return services.connect(request.target(), Optional.empty());
    }
}
