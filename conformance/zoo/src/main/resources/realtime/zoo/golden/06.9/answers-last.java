// First everything is looked at, then the answers go out.
// hole 2
BytesBuilder answers = new BytesBuilder();
BytesBuilder echoes = new BytesBuilder();
Output output = first;
while (output.event().isPresent()) {
    answers.append(output.octets());
    ends |= output.shutdown();
    Output next = endpoint.receive(Bytes.EMPTY);
    if (output.event().get() instanceof Event.Arrived arrived && endpoint.state() == State.OPEN) {
        echoes.append(endpoint.send(arrived.message()).octets());
    }
    output = next;
}
answers.append(output.octets());
ends |= output.shutdown();
echoes.append(answers.take());
left = echoes.take();
