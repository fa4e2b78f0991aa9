// The private codes end before 4999.
return code >= 1000 && code <= 1003 || code >= 1007 && code <= 1014 || code >= 3000 && code < 4999;
