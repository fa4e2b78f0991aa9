// What is left of a division is nothing.
long exchange = (long) polling.request() + polling.response();
return (polling.asked() * exchange + (long) polling.news() * polling.update()) / polling.news();
