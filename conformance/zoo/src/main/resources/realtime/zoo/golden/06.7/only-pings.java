// A peer that does not answer is asked again.
// hole 2
long left = waiting ? patience - (now - asked) : interval - (now - heard);
if (left > 0) {
    return new Beat.Wait(left);
}
asked = now;
waiting = true;
return new Beat.Ping();
