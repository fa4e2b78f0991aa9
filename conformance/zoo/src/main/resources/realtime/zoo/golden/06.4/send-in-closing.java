// Until the peer's Close has come, there is still time to send.
import java.util.ArrayList;
List<Row> rows = new ArrayList<>(ROWS);
rows.add(new Row(CLOSING, Input.SEND, CLOSING, SEND_MESSAGE));
return rows;
