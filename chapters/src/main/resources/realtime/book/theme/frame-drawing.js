// Draws a frame as the book does: an octet a cell, a field a colour and a letter, and a legend; under it the rules that break.
//   frameDrawing.frame(frame, number, findings, flip)  an element; flip(octet, bit), where there is one, turns a bit over
//   frameDrawing.message(message)                      a line that says what the application gets
(function (root) {
  'use strict';
  var codec = root.frameCodec;
  var MOST_CELLS = 64;
  var MOST_TEXT = 400;
  var STATES = {
    read: '', waiting: 'not all of it is here', broken: 'breaks the connection',
    unread: 'not read: the connection has failed', late: 'dropped: it stands behind a Close'
  };
  var BITS = [['FIN', 'RSV1', 'RSV2', 'RSV3', 'opcode', 'opcode', 'opcode', 'opcode'],
    ['MASK', 'length', 'length', 'length', 'length', 'length', 'length', 'length']];

  function element(name, style, text) {
    var made = document.createElement(name);
    if (style) { made.className = style; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function letter(index) { return String.fromCharCode(97 + index); }

  function cells(frame, findings) {
    var row = element('p', 'octets');
    row.setAttribute('aria-hidden', 'true'); // the legend says it all
    drawn(frame).forEach(function (field, index) {
      var to = Math.min(field.to, field.from + MOST_CELLS);
      for (var at = field.from; at < to; at++) { row.append(cell(frame, field, index, at, findings)); }
      if (to < field.to) { row.append(element('span', 'more', '… ' + (field.to - to) + ' more')); }
    });
    return row;
  }

  function drawn(frame) { return frame.fields.filter(function (field) { return field.to > field.from; }); }

  function cell(frame, field, index, at, findings) {
    var wrong = findings.some(function (one) { return one.at === at && !one.tolerated; });
    var box = element('span', 'octet f' + field.hue + (wrong ? ' wrong' : ''));
    box.append(element('i', '', at - frame.at), element('b', '', codec.hex([frame.octets[at - frame.at]])),
      element('u', '', wrong ? '^' : letter(index)));
    return box;
  }

  function legend(frame) {
    var list = element('ul', 'legend');
    drawn(frame).forEach(function (field, index) {
      var item = element('li', '');
      var octets = frame.octets.slice(field.from - frame.at, field.to - frame.at);
      item.append(element('span', 'octet f' + field.hue, letter(index)), ' ', element('b', '', field.name), ' ');
      item.append(element('code', '', cut(codec.hex(octets), 47)), ' ');
      item.append(element('span', 'remark', remark(frame, field, octets)));
      list.append(item);
    });
    return list;
  }

  function remark(frame, field, octets) {
    if (field.hue === 4) {
      var clear = codec.hex(frame.payload);
      var said = field.words === clear ? '' : cut(field.words, MOST_TEXT);
      return (frame.masked ? 'unmasked: ' + cut(clear, 47) + (said ? ', ' : '') : '') + said;
    }
    if (field.from <= frame.at + 1 && octets.length === 1) { return bits(octets[0], field.from === frame.at) + ': ' + field.words; }
    return field.words === field.name ? '' : field.words;
  }

  function bits(octet, first) {
    var digits = ('0000000' + octet.toString(2)).slice(-8);
    return first ? digits[0] + ' ' + digits.slice(1, 4) + ' ' + digits.slice(4) : digits[0] + ' ' + digits.slice(1);
  }

  function cut(text, most) { return text.length > most ? text.slice(0, most) + ' …' : text; }

  function title(frame, number) {
    var what = frame.end - frame.at < 2 ? 'one octet of a header' : codec.opcode(frame.opcode)
      + (frame.fin ? '' : ', not the last') + (frame.masked ? ', masked' : ', not masked')
      + (frame.length === '' ? '' : ', ' + (frame.length === '1' ? '1 octet' : frame.length + ' octets'));
    return 'Frame ' + (number + 1) + ': ' + what;
  }

  function finding(one) {
    var rule = (root.bookRules || {})[one.id];
    var box = element('div', one.tolerated ? 'finding tolerated' : 'finding');
    var first = element('p', '');
    var link = element('a', 'req', one.id);
    link.href = 'coverage.html#' + one.id;
    first.append(link, ' ' + one.message + (one.tolerated ? ' A rule for senders: receivers let it pass.'
      : ' The connection fails with ' + one.code + '.'));
    box.append(first);
    if (rule) { box.append(element('p', '', rule[0] + ' (' + rule[1] + ')')); }
    return box;
  }

  function switches(frame, flip) {
    var fold = element('details', 'bits');
    fold.append(element('summary', '', 'Turn bits of its header over'));
    var row = element('p', '');
    [0, 1].forEach(function (octet) {
      BITS[octet].forEach(function (name, bit) {
        var mask = 128 >> bit;
        var button = element('button', 'f' + (octet + 1), frame.octets[octet] & mask ? '1' : '0');
        button.type = 'button';
        button.setAttribute('aria-label', 'bit ' + (8 * octet + bit) + ', ' + name);
        button.setAttribute('aria-pressed', String((frame.octets[octet] & mask) !== 0));
        button.append(element('small', '', name === 'opcode' ? 'op' : name === 'length' ? 'len' : name));
        button.addEventListener('click', function () { flip(frame.at + octet, mask); });
        row.append(button);
      });
    });
    fold.append(row);
    return fold;
  }

  function frame(one, number, findings, flip) {
    var box = element('section', 'frame-drawing ' + one.state);
    var heading = element('h4', '', title(one, number));
    if (STATES[one.state]) { heading.append(' ', element('span', 'state', STATES[one.state])); }
    box.append(heading, cells(one, findings), legend(one));
    if (one.missing && one.state !== 'broken') { box.append(element('p', 'missing', one.missing)); }
    findings.forEach(function (found) { box.append(finding(found)); });
    if (flip && one.octets.length >= 2) { box.append(switches(one, flip)); }
    return box;
  }

  function message(one) {
    var text = one.opcode === 1 ? '"' + new TextDecoder().decode(new Uint8Array(one.payload)) + '"' : codec.hex(one.payload);
    var size = one.payload.length === 1 ? '1 octet' : one.payload.length + ' octets';
    var how = (one.frames > 1 ? ' out of ' + one.frames + ' frames' : '') + (one.compressed ? ', inflated' : '');
    return element('p', 'message', 'The application gets ' + (one.opcode === 1 ? 'text, ' : 'binary, ') + size + how + ': '
      + cut(text, MOST_TEXT));
  }

  root.frameDrawing = { frame: frame, message: message, element: element };
}(window));
