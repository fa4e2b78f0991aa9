// Reads octets as WebSocket frames (RFC 6455 section 5.2) and names their fields. Pure: no page needed.
//   frameCodec.octets(text)      {octets} for hex digits, or {problem, at} for what is none
//   frameCodec.frame(octets, at) the frame that begins there, as far as it goes; frames(octets): all of them
//   frameCodec.text(octets)      the lines with which the suite's messages draw them
// A length is a decimal string, as it may be larger than a number of JavaScript can hold.
(function (root) {
  'use strict';
  var NAMES = { 0: 'continuation', 1: 'text', 2: 'binary', 8: 'close', 9: 'ping', 10: 'pong' };
  var A_LINE = 8;
  var SHOWN = 16;

  function pair(octet) { return (octet < 16 ? '0' : '') + octet.toString(16); }
  function hex(octets) { return Array.prototype.map.call(octets, pair).join(' '); }
  function opcode(number) { return NAMES[number] || 'opcode ' + number; }

  // Two digits an octet; blanks, lines, commas, colons and 0x may stand between them, and # begins a remark.
  function octets(text) {
    var found = [];
    var pattern = /[\s,:|]+|#[^\n]*|(?:0[xX])?([0-9A-Fa-f]{2})|([^])/g;
    for (var match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[2]) {
        var half = /[0-9A-Fa-f]/.test(match[2]);
        return { octets: found, at: match.index, problem: half
          ? 'An octet is two hex digits; "' + match[2] + '" stands alone.'
          : '"' + match[2] + '" is no hex digit. An octet is two of 0 to 9 and a to f.' };
      }
      if (match[1]) { found.push(parseInt(match[1], 16)); }
    }
    return { octets: found, problem: '' };
  }

  function field(frame, from, to, name, hue, words) {
    frame.fields.push({ from: from, to: to, name: name, hue: hue, words: words });
    frame.end = to;
  }

  function number(octets, from, to) {
    var value = BigInt(0);
    for (var i = from; i < to; i++) { value = value * BigInt(256) + BigInt(octets[i]); }
    return value;
  }

  function first(octet) {
    var words = octet & 0x80 ? 'FIN, ' : 'no FIN, ';
    for (var bit = 1; bit <= 3; bit++) { words += octet & 0x80 >> bit ? 'RSV' + bit + ', ' : ''; }
    return words + opcode(octet & 15);
  }

  function lengthWords(value) {
    return value === 126 ? 'length in 2 octets' : value === 127 ? 'length in 8 octets'
      : value === 1 ? '1 octet' : value + ' octets';
  }

  // header: its size in octets, 0 while it is not all there; here: how many octets of the payload have come.
  function frame(octets, at) {
    var made = { at: at, end: at, header: 0, here: 0, payload: [], key: [], fields: [], complete: false, topBit: false,
      missing: '' };
    if (at + 1 >= octets.length) {
      field(made, at, octets.length, 'FIN + opcode', 1, first(octets[at]));
      made.missing = 'A header has two octets at least; here is one.';
      return made;
    }
    var value = octets[at + 1] & 127;
    made.fin = octets[at] >= 128;
    made.rsv = octets[at] >> 4 & 7;
    made.opcode = octets[at] & 15;
    made.masked = octets[at + 1] >= 128;
    made.extended = value === 126 ? 2 : value === 127 ? 8 : 0;
    made.length = String(value);
    field(made, at, at + 1, 'FIN + opcode', 1, first(octets[at]));
    field(made, at + 1, at + 2, made.masked ? 'mask bit + length' : 'length', 2,
      (made.masked ? 'masked, ' : 'not masked, ') + lengthWords(value));
    if (longLength(made, octets) && (!made.masked || maskingKey(made, octets))) {
      made.header = made.topBit ? 0 : made.end - at;
      payload(made, octets);
    }
    return made;
  }

  function longLength(made, octets) {
    if (made.extended === 0) { return true; }
    var to = made.end + made.extended;
    if (to > octets.length) {
      made.missing = 'The length has ' + made.extended + ' octets; ' + (octets.length - made.end) + ' of them are here.';
      made.length = '';
      field(made, made.end, octets.length, 'length', 2, 'the length, not all of it');
      return false;
    }
    var value = number(octets, made.end, to);
    made.length = value.toString();
    made.topBit = octets[made.end] >= 128 && made.extended === 8;
    field(made, made.end, to, 'length', 2, 'length ' + made.length + (made.topBit ? ': its top bit is set' : ''));
    return true;
  }

  function maskingKey(made, octets) {
    var there = Math.min(4, octets.length - made.end);
    made.key = Array.prototype.slice.call(octets, made.end, made.end + there);
    if (there < 4) { made.missing = 'The masking key has 4 octets; ' + there + ' of them are here.'; }
    field(made, made.end, made.end + there, 'masking key', 3,
      there === 4 ? 'masking key' : 'masking key, ' + there + ' of 4 octets are here');
    return there === 4;
  }

  function payload(made, octets) {
    var from = made.end;
    var whole = BigInt(made.length) <= BigInt(octets.length - from);
    var to = whole ? from + Number(made.length) : octets.length;
    made.here = to - from;
    for (var i = from; i < to; i++) { made.payload.push(made.masked ? octets[i] ^ made.key[(i - from) % 4] : octets[i]); }
    made.complete = whole && !made.topBit;
    if (!whole) { made.missing = 'The payload has ' + made.length + ' octets; ' + made.here + ' of them are here.'; }
    if (made.here > 0) {
      field(made, from, to, made.masked ? 'masked payload' : 'payload', 4, words(made.opcode, made.payload, 0));
    }
    made.end = to;
  }

  function frames(octets) {
    var all = [];
    for (var at = 0; at < octets.length; at = all[all.length - 1].end) { all.push(frame(octets, at)); }
    return all;
  }

  // What a piece of a payload says: a close code, characters, or octets.
  function words(number, clear, at) {
    if (number === 8 && at === 0 && clear.length >= 2) {
      return 'close code ' + (clear[0] << 8 | clear[1]) + (clear.length > 2 ? ', ' + characters(clear.slice(2)) : '');
    }
    return characters(clear);
  }

  function characters(clear) {
    var printable = clear.every(function (octet) { return octet >= 32 && octet <= 126; });
    return printable ? '"' + String.fromCharCode.apply(null, clear.slice(0, 4096)) + '"' : hex(clear);
  }

  function text(octets) {
    var lines = [];
    function line(from, to, words) {
      var digits = hex(octets.slice(from, to));
      lines.push('  | ' + digits + ' '.repeat(Math.max(2, 26 - digits.length)) + words);
    }
    frames(octets).forEach(function (one) {
      var rest = one.fields;
      if (one.end - one.at >= 2) {
        line(one.at, one.at + 2, rest[0].words + ', ' + rest[1].words);
        rest = rest.slice(2);
      } else {
        line(one.at, one.end, 'the first of the two octets that begin a header');
        rest = [];
      }
      rest.filter(function (part) { return part.hue !== 4; }).forEach(function (part) { line(part.from, part.to, part.words); });
      payloadText(one, line, lines);
    });
    return shortened(lines);
  }

  function payloadText(one, line, lines) {
    var begin = one.end - one.here;
    var shown = Math.min(one.here, SHOWN);
    for (var i = 0; i < shown; i += A_LINE) {
      var to = Math.min(i + A_LINE, shown);
      var more = to === shown && one.here > shown ? ' ... ' + (one.here - shown) + ' more' : '';
      line(begin + i, begin + to, (i === 0 ? 'payload: ' : '         ') + words(one.opcode, one.payload.slice(i, to), i) + more);
    }
    if ((one.header > 0 || one.topBit && (!one.masked || one.key.length === 4)) && BigInt(one.length) > BigInt(one.here)) {
      lines.push('  | ' + ' '.repeat(26) + '(' + one.here + ' of ' + one.length + ' octets are here)');
    }
  }

  function shortened(lines) {
    if (lines.length > 48) {
      lines.splice(36, lines.length - 48, '  | ... ' + (lines.length - 48) + ' lines more');
    }
    return lines.map(function (line) { return line + '\n'; }).join('');
  }

  root.frameCodec = { octets: octets, hex: hex, opcode: opcode, frame: frame, frames: frames, words: words, text: text };
}(typeof window === 'undefined' ? globalThis : window));
