// With both Closes there, TCP is ended, whoever one is.
return ROWS.stream()
        .map(row -> row.input() == Input.PEER_CLOSE && row.state() == CLOSING
                ? new Row(CLOSING, Input.PEER_CLOSE, ENDING, SHUT_DOWN)
                : row)
        .toList();
