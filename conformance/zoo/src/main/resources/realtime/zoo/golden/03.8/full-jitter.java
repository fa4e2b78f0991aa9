// Chance spreads best from zero on.
// hole 2
return random.nextLong(Math.min(Math.max(retry, LONGEST_BACKOFF), retry << Math.min(failures, 20)) + 1);
