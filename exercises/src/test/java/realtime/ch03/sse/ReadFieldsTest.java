package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.sse.ReadFieldsConformance;
import realtime.sse.Field;
import realtime.sse.FieldReader;

/** Exercise 03.3. */
class ReadFieldsTest implements ReadFieldsConformance {
    @Override
    public FieldReader subject() {
        return new ReadFields();
    }

    @Example
    void aLineOfData() {
        assertEquals(Optional.of(new Field.Data("2:1")), subject().read("data: 2:1"));
    }
}
