// Every request opens a connection of its own.
return situation.requests();
