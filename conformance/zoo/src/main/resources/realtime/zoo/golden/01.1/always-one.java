// Connections last, so one is enough.
return 1;
