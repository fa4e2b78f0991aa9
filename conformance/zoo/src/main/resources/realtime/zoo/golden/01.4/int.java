// No chunk is longer than an int can count.
// hole 2
int size = 0;
for (int i = 0; i < digits.length(); i++) {
    size = size << 4 | Character.digit(digits.charAt(i), 16);
}
return size;
