// A lost peer that speaks again is found again.
heard = now;
waiting = false;
lost = false;
