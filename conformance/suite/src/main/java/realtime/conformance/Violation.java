package realtime.conformance;

/** A requirement that the subject breaks, with the drawing that shows it. */
public final class Violation extends AssertionError {
    private final transient Drawing drawing;
    private final String requirement;

    /**
     * @param requirement its id in the catalogue
     * @param drawing what a person sees
     */
    public Violation(String requirement, Drawing drawing) {
        super(drawing.render());
        this.requirement = requirement;
        this.drawing = drawing;
    }

    public String requirement() {
        return requirement;
    }

    public Drawing drawing() {
        return drawing;
    }
}
