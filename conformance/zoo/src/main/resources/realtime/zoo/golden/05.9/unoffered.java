// What can be read is agreed.
// hole 2
Map<String, String> asked = read(offered, true).orElseThrow();
Map<String, String> told = read(answered, false)
        .orElseThrow(() -> new ProtocolException(1010, "the answer cannot be read: " + answered));
boolean serverForgets = told.containsKey(SERVER_FORGETS);
require(serverForgets || !asked.containsKey(SERVER_FORGETS), "the server keeps its window");
int serverBits = bits(told, SERVER_BITS);
boolean granted = told.containsKey(SERVER_BITS) && serverBits <= bits(asked, SERVER_BITS);
require(granted || !asked.containsKey(SERVER_BITS), "the server's window is too large");
int clientBits = bits(asked, CLIENT_BITS);
if (told.containsKey(CLIENT_BITS)) {
    boolean may = bits(told, CLIENT_BITS) <= clientBits;
    require(may, "the client's window was not offered so");
    clientBits = bits(told, CLIENT_BITS);
}
boolean clientForgets = asked.containsKey(CLIENT_FORGETS) || told.containsKey(CLIENT_FORGETS);
return new DeflateParameters(serverForgets, clientForgets, serverBits, clientBits);
