package realtime.conformance;

import java.util.List;

/** A requirement that the subject breaks, with the drawing that shows it. */
public final class Violation extends AssertionError {
    private final transient Drawing drawing;
    private final transient List<String> wire;
    private final String requirement;

    /**
     * @param requirement its id in the catalogue
     * @param drawing what a person sees
     */
    public Violation(String requirement, Drawing drawing) {
        this(requirement, drawing, List.of());
    }

    /**
     * @param requirement its id in the catalogue
     * @param drawing what a person sees
     * @param wire what went over the wire, both ways, a line a frame
     */
    public Violation(String requirement, Drawing drawing, List<String> wire) {
        super(drawing.render());
        this.requirement = requirement;
        this.drawing = drawing;
        this.wire = List.copyOf(wire);
    }

    public List<String> wire() {
        return wire;
    }

    public String requirement() {
        return requirement;
    }

    public Drawing drawing() {
        return drawing;
    }
}
