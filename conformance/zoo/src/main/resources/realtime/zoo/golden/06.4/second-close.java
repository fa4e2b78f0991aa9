// Every Close of the peer is answered with a Close.
return ROWS.stream()
        .map(row -> row.input() == Input.PEER_CLOSE
                ? new Row(row.state(), row.input(), ENDING, SEND_CLOSE, SHUT_DOWN_IF_OURS)
                : row)
        .toList();
