// The server ends TCP as soon as it has sent its Close.
// hole 2
return role == Role.SERVER && travelled.sent().isPresent();
