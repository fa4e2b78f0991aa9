package realtime.conformance.wire;

import realtime.conformance.Judges;
import realtime.conformance.Role;

/** Everything that can be asked of a client behind its handshake; for most of it, it has to be an echo. */
@Judges(value = Role.CLIENT, area = "framing")
public interface ClientWireConformance
        extends FrameHeaderProperties,
                LengthProperties,
                ClientMaskingProperties,
                FragmentProperties,
                ControlFrameProperties,
                TextProperties,
                DeliveryProperties,
                ConversationProperties,
                CloseFrameProperties,
                CloseCodeProperties,
                ClosingProperties,
                FailureProperties,
                ClientClosingProperties,
                ApplicationProperties,
                LimitProperties,
                RobustnessProperties,
                CompressionProperties,
                DeflateDataProperties,
                InflationLimitProperties,
                WindowProperties,
                ClientOfferProperties {}
