// The patience begins when the ping was due.
// hole 2
long quiet = now - heard;
long left = waiting ? interval + patience - quiet : interval - quiet;
if (lost || waiting && left <= 0) {
    lost = true;
    return new Beat.Lost();
}
if (left > 0) {
    return new Beat.Wait(left);
}
waiting = true;
return new Beat.Ping();
