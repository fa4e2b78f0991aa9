// Who has sent a Close has no interest in messages.
return ROWS.stream()
        .filter(row -> row.state() != CLOSING || row.input() != Input.MESSAGE && row.input() != Input.PONG)
        .toList();
