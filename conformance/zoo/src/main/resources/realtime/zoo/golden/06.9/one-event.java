// One read, one event.
// hole 2
Output output = first;
BytesBuilder answers = new BytesBuilder();
answers.append(output.octets());
ends |= output.shutdown();
if (output.event().orElse(null) instanceof Event.Arrived arrived && endpoint.state() == State.OPEN) {
    answers.append(endpoint.send(arrived.message()).octets());
}
left = answers.take();
