// Time has passed when more is over.
// hole 2
long left = waiting ? patience - (now - asked) : interval - (now - heard);
if (lost || waiting && left < 0) {
    lost = true;
    return new Beat.Lost();
}
if (left >= 0) {
    return new Beat.Wait(Math.max(1, left));
}
asked = now;
waiting = true;
return new Beat.Ping();
