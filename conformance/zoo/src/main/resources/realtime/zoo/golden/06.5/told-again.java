// Whenever TCP ends, the application is told.
// hole 2
return Output.SHUTDOWN.plus(Output.of(pieces.closing().outcome(closes)));
