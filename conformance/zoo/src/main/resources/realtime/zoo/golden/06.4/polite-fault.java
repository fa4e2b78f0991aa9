// Behind a fault one waits for the peer's Close, as in every closing handshake.
return ROWS.stream()
        .map(row -> row.input() == Input.FAULT && row.state() == OPEN
                ? new Row(OPEN, Input.FAULT, CLOSING, SEND_CLOSE, DELIVER)
                : row)
        .toList();
