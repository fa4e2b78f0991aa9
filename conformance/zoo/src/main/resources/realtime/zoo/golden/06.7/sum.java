// A time is a number like any other.
// hole 2
if (lost || waiting && now >= asked + patience) {
    lost = true;
    return new Beat.Lost();
}
if (waiting || now < heard + interval) {
    return new Beat.Wait((waiting ? asked + patience : heard + interval) - now);
}
asked = now;
waiting = true;
return new Beat.Ping();
