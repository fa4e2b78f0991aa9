// Only the clock is set back when something comes.
heard = now;
