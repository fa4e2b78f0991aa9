// A trailer is a field like any other.
// hole 3
return fields;
