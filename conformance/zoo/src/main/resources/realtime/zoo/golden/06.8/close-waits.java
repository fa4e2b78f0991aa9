// Only who reads may close.
// hole 3
synchronized (chunk) {
    line.perform(() -> endpoint.close(body));
    while (line.closed().isEmpty()) {
        receive();
    }
}
return line.closed().orElseThrow();
