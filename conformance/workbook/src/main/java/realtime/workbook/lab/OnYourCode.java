package realtime.workbook.lab;

import java.io.PrintWriter;
import realtime.workbook.House;

/** An experiment with classes that the reader has written; or with those of the answer key. */
public interface OnYourCode extends Experiment {
    /**
     * Runs it.
     *
     * @throws realtime.todo.TodoException if an exercise that it needs is not written yet
     * @throws Exception if it cannot be run
     */
    void run(PrintWriter out, Parts parts) throws Exception;

    /** With the answer key. */
    @Override
    default void run(PrintWriter out) throws Exception {
        House house = House.find();
        run(out, Parts.of(house, house.solutions()));
    }
}
