package realtime.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.websocketx.WebSocket08FrameDecoder;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

/** Two parts that Netty keeps to itself; a constant handle costs nothing once it is compiled. */
final class NettyInside {
    private static final MethodHandle UNMASK;
    private static final VarHandle MASK;
    private static final MethodHandle NEW_VALIDATOR;
    private static final MethodHandle CHECK;
    private static final MethodHandle FINISH;

    static {
        try {
            MethodHandles.Lookup decoder =
                    MethodHandles.privateLookupIn(WebSocket08FrameDecoder.class, MethodHandles.lookup());
            UNMASK = decoder.findVirtual(
                    WebSocket08FrameDecoder.class, "unmask", MethodType.methodType(void.class, ByteBuf.class));
            MASK = decoder.findVarHandle(WebSocket08FrameDecoder.class, "mask", int.class);
            Class<?> validator = decoder.findClass("io.netty.handler.codec.http.websocketx.Utf8Validator");
            NEW_VALIDATOR = decoder.findConstructor(validator, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Object.class));
            CHECK = decoder.findVirtual(validator, "check", MethodType.methodType(void.class, ByteBuf.class))
                    .asType(MethodType.methodType(void.class, Object.class, ByteBuf.class));
            FINISH = decoder.findVirtual(validator, "finish", MethodType.methodType(void.class))
                    .asType(MethodType.methodType(void.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Netty has no such part", e);
        }
    }

    private NettyInside() {}

    /** Unmasks in place. */
    static void unmask(WebSocket08FrameDecoder decoder, ByteBuf payload, int key) throws Throwable {
        MASK.set(decoder, key);
        UNMASK.invokeExact(decoder, payload);
    }

    /** Throws if these pieces are no UTF-8. */
    static void validate(ByteBuf[] pieces) throws Throwable {
        Object validator = (Object) NEW_VALIDATOR.invokeExact();
        for (ByteBuf piece : pieces) {
            CHECK.invokeExact(validator, piece);
        }
        FINISH.invokeExact(validator);
    }
}
