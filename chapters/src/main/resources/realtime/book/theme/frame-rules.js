// Judges the frames of one direction of a connection as its receiver must (RFC 6455, RFC 7692). Pure: no page needed.
//   var judge = frameRules({sender: 'client' or 'server', compression: true or false});
//   judge.take(frame)  {state, findings, message}; frames as frameCodec makes them, one behind the other
//   judge.open()       the message in progress, or null
//   frameRules.read(octets, rules)  all of it at once: {frames, messages, findings, open}
// States: read; broken, which fails the connection; unread behind it; late behind a Close; waiting for octets.
// A finding {id, at, code, message, tolerated} names a rule; a tolerated one is for senders, and receivers let it pass.
(function (root) {
  'use strict';
  var codec = root.frameCodec;
  var LIMIT = 1 << 20;

  function finding(id, at, code, message) { return { id: id, at: at, code: code, message: message, tolerated: false }; }
  function tolerated(id, at, message) { return { id: id, at: at, code: 0, message: message, tolerated: true }; }
  function name(frame) { return codec.opcode(frame.opcode); }
  function known(opcode) { return opcode <= 2 || opcode >= 8 && opcode <= 10; }

  function header(frame, rules) {
    var control = frame.opcode >= 8;
    var findings = reserved(frame, rules);
    if (!known(frame.opcode)) {
      findings.unshift(finding('WS-FRM-004', frame.at, 1002, 'Opcode ' + frame.opcode + ' is reserved.'));
    }
    if (control && !frame.fin) {
      findings.push(finding('WS-CTL-003', frame.at, 1002, 'A control frame is never a fragment: FIN must be set.'));
    }
    if (control && BigInt(frame.length) > BigInt(125)) {
      findings.push(finding('WS-CTL-002', frame.at + 1, 1002,
        'A control frame has 125 octets of payload at most; this one has ' + frame.length + '.'));
    }
    if (frame.masked !== (rules.sender === 'client')) {
      findings.push(rules.sender === 'client'
        ? finding('WS-MSK-003', frame.at + 1, 1002, 'A client masks every frame; this one is not masked.')
        : finding('WS-MSK-006', frame.at + 1, 1002, 'A server never masks; this frame is masked.'));
    }
    return findings.concat(shortest(frame));
  }

  function reserved(frame, rules) {
    var first = frame.opcode === 1 || frame.opcode === 2;
    if ((rules.compression && first ? frame.rsv & 3 : frame.rsv) === 0) { return []; }
    var bits = [1, 2, 3].filter(function (bit) { return frame.rsv & 8 >> bit; }).map(function (bit) { return 'RSV' + bit; });
    var set = bits.join(' and ') + (bits.length > 1 ? ' are set' : ' is set');
    return [rules.compression && frame.rsv === 4
      ? finding('PMD-FRM-002', frame.at, 1002, set + ', which only the first frame of a message may have.')
      : finding(rules.compression ? 'PMD-FRM-003' : 'WS-FRM-003', frame.at, 1002, set + ', and nobody has agreed on a meaning.')];
  }

  function shortest(frame) {
    var length = BigInt(frame.length);
    var fewest = length < BigInt(126) ? 0 : length < BigInt(65536) ? 2 : 8;
    return frame.extended === fewest ? [] : [tolerated('WS-LEN-001', frame.at + 1,
      'A length of ' + frame.length + ' needs ' + (fewest || 'no') + ' more octets, not ' + frame.extended + '.')];
  }

  function codeRule(code) {
    if (code < 1000) { return 'WS-CLC-002'; }
    if (code === 1004) { return 'WS-CLC-003'; }
    if (code === 1005 || code === 1006 || code === 1015) { return 'WS-CLC-001'; }
    if (code > 1015 && code < 3000) { return 'WS-CLC-004'; }
    return code >= 5000 ? 'WS-CLC-008' : '';
  }

  function close(frame, rules) {
    var body = frame.payload;
    var at = frame.end - frame.here;
    if (body.length === 0) { return []; }
    if (body.length === 1) { return [finding('WS-CLF-002', at, 1002, 'A close code has two octets; here is one.')]; }
    var code = body[0] << 8 | body[1];
    if (codeRule(code)) { return [finding(codeRule(code), at, 1002, 'The close code ' + code + ' may not travel.')]; }
    var reason = utf8();
    var wrong = reason.feed(body.slice(2));
    if (wrong >= 0) { return [finding('WS-CLF-004', at + 2 + wrong, 1007, 'The reason is no UTF-8: ' + reason.why() + '.')]; }
    if (!reason.complete()) {
      return [finding('WS-CLF-004', frame.end - 1, 1007, 'The reason ends within a character.')];
    }
    return code === 1010 && rules.sender === 'server'
      ? [tolerated('WS-CLC-015', at, 'The close code 1010 is for clients.')] : [];
  }

  // UTF-8 octet by octet (RFC 3629 section 4): how many octets are missing, and between what the next one must be.
  function utf8() {
    var missing = 0, low = 0x80, high = 0xbf, begin = 0, bad = -1;
    function lead(octet) {
      if (octet < 0x80) { return true; }
      if (octet < 0xc2 || octet > 0xf4) { return false; }
      begin = octet;
      missing = octet < 0xe0 ? 1 : octet < 0xf0 ? 2 : 3;
      low = octet === 0xe0 ? 0xa0 : octet === 0xf0 ? 0x90 : 0x80;
      high = octet === 0xed ? 0x9f : octet === 0xf4 ? 0x8f : 0xbf;
      return true;
    }
    function step(octet) {
      if (missing === 0) { return lead(octet); }
      if (octet < low || octet > high) { return false; }
      missing--;
      low = 0x80;
      high = 0xbf;
      return true;
    }
    function continues() { return bad >= 0x80 && bad <= 0xbf; }
    return {
      feed: function (octets) {
        for (var i = 0; i < octets.length; i++) {
          if (!step(octets[i])) { bad = octets[i]; return i; }
        }
        return -1;
      },
      complete: function () { return missing === 0; },
      id: function () {
        if (missing === 0) { return bad === 0xc0 || bad === 0xc1 ? 'WS-TXT-007' : bad > 0xf4 ? 'WS-TXT-009' : 'WS-TXT-004'; }
        return !continues() ? 'WS-TXT-004' : begin === 0xed ? 'WS-TXT-008' : begin === 0xf4 ? 'WS-TXT-009' : 'WS-TXT-007';
      },
      why: function () {
        var digits = codec.hex([bad]);
        if (missing > 0) {
          return 'behind ' + codec.hex([begin]) + ' an octet from ' + codec.hex([low]) + ' to ' + codec.hex([high])
            + ' must come, not ' + digits;
        }
        return continues() ? digits + ' goes on with a character, and none is begun' : 'no character begins with ' + digits;
      }
    };
  }

  root.frameRules = function (rules) {
    var phase = 'open';
    var message = null;
    var inflate = root.frameInflate(LIMIT);

    function take(frame) {
      if (phase === 'failed') { return { state: 'unread', findings: [] }; }
      if (phase === 'closed') { return { state: 'late', findings: late(frame) }; }
      if (frame.topBit) {
        return broken([finding('WS-LEN-005', frame.at + 2, 1002, 'The top bit of the length is set; it must be zero.')]);
      }
      var findings = frame.header > 0 ? header(frame, rules) : [];
      if (fatal(findings)) { return broken(findings); }
      if (!frame.complete) { return { state: 'waiting', findings: findings }; }
      var outcome = frame.opcode < 8 ? data(frame) : { findings: frame.opcode === 8 ? close(frame, rules) : [] };
      findings = findings.concat(outcome.findings);
      if (fatal(findings)) { return broken(findings); }
      if (frame.opcode === 8) { phase = 'closed'; }
      return { state: 'read', findings: findings, message: outcome.message };
    }

    function fatal(findings) { return findings.some(function (one) { return !one.tolerated; }); }

    function broken(findings) {
      phase = 'failed';
      message = null;
      return { state: 'broken', findings: findings };
    }

    function late(frame) {
      if (frame.header === 0 || frame.opcode > 8) { return []; }
      return [frame.opcode === 8 ? tolerated('WS-CLH-005', frame.at, 'A second Close: one is all that an end may send.')
        : tolerated('WS-CLH-004', frame.at, 'A ' + name(frame) + ' frame behind the sender\'s own Close.')];
    }

    function data(frame) {
      if (frame.opcode === 0 && !message) {
        return { findings: [finding('WS-FRG-006', frame.at, 1002, 'A continuation, but no message is in progress.')] };
      }
      if (frame.opcode !== 0 && message) {
        return { findings: [finding('WS-FRG-005', frame.at, 1002,
          'A ' + name(frame) + ' frame begins a message while another is in progress.')] };
      }
      if (!message) {
        message = { opcode: frame.opcode, compressed: frame.rsv === 4, payload: [], frames: 0, utf8: utf8() };
      }
      message.payload = message.payload.concat(frame.payload);
      message.frames++;
      var findings = message.opcode === 1 && !message.compressed ? text(frame) : [];
      return frame.fin && findings.length === 0 ? whole(frame) : { findings: findings };
    }

    function text(frame) {
      var wrong = message.utf8.feed(frame.payload);
      if (wrong >= 0) {
        return [finding(message.utf8.id(), frame.end - frame.here + wrong, 1007, 'No UTF-8: ' + message.utf8.why() + '.')];
      }
      return frame.fin && !message.utf8.complete()
        ? [finding('WS-TXT-006', frame.here > 0 ? frame.end - 1 : frame.at, 1007, 'The text ends within a character.')] : [];
    }

    function whole(frame) {
      var done = message;
      message = null;
      if (!done.compressed) { return { findings: [], message: done }; }
      var odd = done.payload.length > 0 ? [] : [tolerated('PMD-DEF-006', frame.at, 'An empty compressed message is the octet 00.')];
      try {
        done.payload = done.payload.length > 0 ? inflate(done.payload) : [];
      } catch (e) {
        var much = /more than/.test(e.message);
        return { findings: [finding(much ? 'PMD-DEF-010' : 'PMD-DEF-009', frame.at, much ? 1009 : 1007,
          'The message does not inflate: ' + e.message + '.')] };
      }
      var wrong = done.opcode === 1 ? done.utf8.feed(done.payload) : -1;
      if (wrong >= 0 || done.opcode === 1 && !done.utf8.complete()) {
        return { findings: [finding('PMD-DEF-008', frame.at, 1007, 'Inflated, the text is no UTF-8.')] };
      }
      return { findings: odd, message: done };
    }

    return { take: take, open: function () { return message; } };
  };

  // Frames get their state, findings the number of their frame; a frame whose header is not all there has a number too.
  root.frameRules.read = function (octets, rules) {
    var judge = root.frameRules(rules);
    var read = { frames: codec.frames(octets), messages: [], findings: [], open: null };
    read.frames.forEach(function (frame, number) {
      var outcome = judge.take(frame);
      frame.state = outcome.state;
      outcome.findings.forEach(function (one) {
        one.frame = number;
        read.findings.push(one);
      });
      if (outcome.message) {
        outcome.message.last = number;
        read.messages.push(outcome.message);
      }
    });
    read.open = judge.open();
    return read;
  };
}(typeof window === 'undefined' ? globalThis : window));
