// Every code from 1000 to 4999 travels.
return code >= 1000 && code <= 4999;
