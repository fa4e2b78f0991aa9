// A ping is answered as long as the peer has not closed.
import java.util.ArrayList;
List<Row> rows = new ArrayList<>(ROWS);
rows.add(new Row(CLOSING, Input.PING, CLOSING, SEND_PONG));
return rows;
