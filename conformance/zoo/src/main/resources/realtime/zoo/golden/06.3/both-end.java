// Whoever is done ends TCP.
// hole 2
return isComplete(travelled);
