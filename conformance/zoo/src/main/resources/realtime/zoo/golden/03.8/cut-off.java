// Nobody waits longer than a minute.
// hole 2
long longest = Math.min(LONGEST_BACKOFF, retry << Math.min(failures, 16));
return longest <= retry ? longest : random.nextLong(retry, longest + 1);
