// Only the codes that RFC 6455 itself lists travel.
return code >= 1000 && code <= 1003 || code >= 1007 && code <= 1011 || code >= 3000 && code <= 4999;
