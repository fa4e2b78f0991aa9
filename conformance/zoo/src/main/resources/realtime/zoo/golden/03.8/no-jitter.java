// Twice as long after each failure is polite enough.
// hole 2
return Math.max(retry, Math.min(LONGEST_BACKOFF, retry << Math.min(failures, 16)));
