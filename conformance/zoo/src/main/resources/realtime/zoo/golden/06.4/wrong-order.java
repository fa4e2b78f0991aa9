// The order of the actions is of no account.
return ROWS.stream()
        .map(row -> row.input() == Input.FAULT && row.state() == OPEN
                ? new Row(OPEN, Input.FAULT, ENDING, SHUT_DOWN, SEND_CLOSE, DELIVER)
                : row)
        .toList();
