// The reader's own browser talks to a server through a tap; what the tap saw is drawn, octet by octet, as it travels.
// The tap is where ./workbook frames serves this page: tap/about says where it listens, tap/events streams what it sees.
(function () {
  'use strict';
  var MOST_DRAWN = 200;
  var END = '0d 0a 0d 0a';
  var codec = window.frameCodec;
  var drawing = window.frameDrawing;
  var section = document.getElementById('own-frames');
  var list = section.querySelector('.travel');
  var status = section.querySelector('.verdict');
  var text = section.querySelector('input');
  var buttons = {};
  ['connect', 'close', 'send', 'binary'].forEach(function (name) { buttons[name] = section.querySelector('.' + name); });
  var names = { client: 'Browser → server', server: 'Server → browser' };
  var socket = null;
  var awaited = false; // whether the next connection that the tap sees is this page's
  var current = 0;
  var ways = {};

  // One direction: what has not been drawn yet, and who judges the frames behind the head.
  function way(from) { return { from: from, rest: [], head: false, judge: null, frames: 0, pending: null }; }

  function entry(from, label) {
    var item = drawing.element('li', 'from-' + from);
    item.dataset.from = from;
    item.append(drawing.element('p', 'way', names[from] + (label ? ': ' + label : '')));
    return item;
  }

  function place(item) {
    if (list.children.length >= MOST_DRAWN) {
      status.textContent = 'More than ' + MOST_DRAWN + ' frames: the rest is not drawn.';
    } else {
      list.append(item);
    }
  }

  function take(event) {
    if (event.what === 'open' && awaited) {
      awaited = false;
      current = event.connection;
      ways = { client: way('client'), server: way('server') };
    }
    if (event.connection !== current) { return; }
    var one = ways[event.from];
    if (event.what === 'octets') {
      one.rest = one.rest.concat(codec.octets(event.octets).octets);
      draw(one);
    } else if (event.what !== 'open') {
      place(entry(event.from, { end: 'no more octets: this side ends TCP.',
        full: 'more octets follow, which are not drawn.', unreachable: 'it could not be reached.' }[event.what]));
    }
  }

  function draw(one) {
    if (one.pending) { one.pending.remove(); }
    one.pending = null;
    if (!one.head && !head(one)) { return; }
    while (one.rest.length > 0 && one.judge) {
      var frame = codec.frame(one.rest, 0);
      if (frame.complete || frame.topBit) {
        whole(one, frame);
      } else {
        frame.state = 'waiting';
        one.pending = drawn(one, frame, []);
        place(one.pending);
        return;
      }
    }
  }

  // The head of the handshake goes up to the empty line; behind it there are frames, if both have agreed.
  function head(one) {
    var end = codec.hex(one.rest).indexOf(END);
    if (end < 0) { return false; }
    var octets = one.rest.slice(0, end / 3 + 4);
    var said = new TextDecoder('latin1').decode(new Uint8Array(octets));
    var item = entry(one.from, 'the head of the handshake, ' + octets.length + ' octets');
    item.dataset.octets = codec.hex(octets);
    var pre = drawing.element('pre', '', said.replace(/\r\n\r\n$/, ''));
    pre.tabIndex = 0;
    item.append(pre);
    place(item);
    one.head = true;
    one.rest = one.rest.slice(octets.length);
    if (one.from === 'server' && /^HTTP\/1\.1 101 /.test(said)) {
      var compression = /^sec-websocket-extensions:.*permessage-deflate/im.test(said);
      ['client', 'server'].forEach(function (from) {
        ways[from].judge = window.frameRules({ sender: from, compression: compression });
      });
      draw(ways.client);
    }
    return true;
  }

  function whole(one, frame) {
    var outcome = one.judge.take(frame);
    frame.state = outcome.state;
    var item = drawn(one, frame, outcome.findings);
    item.dataset.octets = codec.hex(frame.octets);
    if (outcome.message) { item.append(drawing.message(outcome.message)); }
    place(item);
    one.rest = one.rest.slice(frame.end);
    one.frames++;
  }

  function drawn(one, frame, findings) {
    frame.octets = one.rest.slice(0, frame.end);
    var item = entry(one.from, '');
    item.append(drawing.frame(frame, one.frames, findings));
    return item;
  }

  function say(words) { status.textContent = words; }

  function enable(open) {
    buttons.connect.disabled = socket !== null;
    ['close', 'send', 'binary'].forEach(function (name) { buttons[name].disabled = !open; });
  }

  function connect(url) {
    list.replaceChildren();
    awaited = true;
    current = 0;
    say('Connecting.');
    socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    enable(false);
    socket.onopen = function () {
      say('onopen' + (socket.extensions ? ', with ' + socket.extensions : '') + '.');
      enable(true);
      text.focus();
    };
    socket.onmessage = function (event) {
      say('onmessage: ' + (typeof event.data === 'string' ? '"' + event.data.slice(0, 200) + '"'
        : codec.hex(new Uint8Array(event.data).slice(0, 50))));
    };
    socket.onclose = function (event) {
      say('onclose: code ' + event.code + (event.reason ? ', "' + event.reason + '"' : '')
        + (event.wasClean ? ', clean.' : ', not clean.'));
      var focused = section.contains(document.activeElement);
      socket = null;
      enable(false);
      if (focused) { buttons.connect.focus(); }
    };
  }

  function ready(about) {
    section.querySelector('.how').hidden = true;
    section.querySelector('.desk').hidden = false;
    section.querySelector('.where').textContent = 'Behind a tap at ' + about.url + ' is ' + about.server + '.';
    var events = new EventSource('tap/events');
    events.addEventListener('ready', function () { enable(Boolean(socket) && socket.readyState === 1); });
    events.addEventListener('lost', function () { say('The tap was quicker than this page: something is missing.'); });
    events.onmessage = function (event) { take(JSON.parse(event.data)); };
    events.onerror = function () { say('The tap does not answer: ./workbook frames has ended, or too many pages listen.'); };
    buttons.connect.addEventListener('click', function () { connect(about.url); });
    buttons.close.addEventListener('click', function () { socket.close(1000, 'bye'); });
    buttons.send.addEventListener('click', function () { socket.send(text.value); });
    buttons.binary.addEventListener('click', function () { socket.send(new Uint8Array([0, 1, 255])); });
    text.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && !buttons.send.disabled) { socket.send(text.value); }
    });
  }

  // From disk, and where somebody else serves the book, nothing is asked of anybody but this server, and the hint stays.
  if (location.protocol === 'http:') {
    fetch('tap/about').then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (about) { if (about) { ready(about); } }, function () {});
  }
}());
