// An update costs what it weighs.
return polling.update();
