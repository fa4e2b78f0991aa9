// Two to the power of n is a shift.
// hole 2
long longest = Math.max(retry, Math.min(LONGEST_BACKOFF, retry << failures));
return longest == retry ? retry : random.nextLong(retry, longest + 1);
