// The server says how long to wait.
// hole 2
return retry;
