// Every ping is answered, whatever came before.
return received instanceof Frame.Ping ping ? Optional.of(new Frame.Pong(ping.payload())) : Optional.empty();
