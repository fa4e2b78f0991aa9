package realtime.conformance.wire;

import realtime.conformance.Judges;
import realtime.conformance.Role;

/** Everything that can be asked of a server behind its handshake. */
@Judges(value = Role.SERVER, area = "framing")
public interface ServerWireConformance
        extends FrameHeaderProperties,
                LengthProperties,
                ServerMaskingProperties,
                FragmentProperties,
                ControlFrameProperties,
                TextProperties,
                DeliveryProperties,
                ConversationProperties,
                CloseFrameProperties,
                CloseCodeProperties,
                ClosingProperties,
                FailureProperties,
                ServerClosingProperties,
                ServerPushProperties,
                ApplicationProperties,
                ServerNoteProperties,
                LimitProperties,
                RobustnessProperties,
                NegotiationProperties,
                BadOfferProperties,
                CompressionProperties,
                DeflateDataProperties,
                InflationLimitProperties,
                WindowProperties,
                ServerWindowProperties {}
