// A URL is what Java can parse.
URI uri = URI.create(url);
return uri;
