// The frame inspector's place in a page: octets to edit, and under them their frames and what breaks.
(function () {
  'use strict';
  var MOST_OCTETS = 4096;
  var MOST_FRAMES = 40;
  var EXAMPLES = [
    ['A text, masked', 'client', false, '81 85 37 fa 21 3d 7f 9f 4d 51 58'],
    ['The same from a server', 'server', false, '81 05 48 65 6c 6c 6f'],
    ['Two fragments and a ping between them', 'server', false, '01 03 48 65 6c\n89 01 3f\n80 02 6c 6f'],
    ['A length in two octets', 'server', false, '82 7e 01 00  # 256 octets should follow\n00 01 02'],
    ['A length that could be shorter', 'server', false, '81 7e 00 05 48 65 6c 6c 6f'],
    ['A client that does not mask', 'client', false, '81 05 48 65 6c 6c 6f'],
    ['A character across two frames', 'server', false, '01 02 61 c3\n80 01 a9'],
    ['A text that is no UTF-8', 'server', false, '81 05 ce ba ed a0 80'],
    ['A long ping', 'server', false, '89 7e 00 7e  # 126 octets'],
    ['A Close with a reason, and what comes too late', 'server', false, '88 05 03 e8 62 79 65\n81 02 48 69'],
    ['A Close with the code 1006', 'server', false, '88 02 03 ee'],
    ['Two compressed messages', 'server', true, 'c1 07 f2 48 cd c9 c9 07 00\nc1 05 f2 00 11 00 00'],
    ['The same where nobody agreed on it', 'server', false, 'c1 07 f2 48 cd c9 c9 07 00'],
    ['2^63 octets are announced', 'server', false, '82 7f 80 00 00 00 00 00 00 00']
  ];
  var codec = window.frameCodec;
  var drawing = window.frameDrawing;
  var section = document.getElementById('frame-inspector');
  var area = section.querySelector('textarea');
  var verdict = section.querySelector('.verdict');
  var result = section.querySelector('.frames');
  var examples = section.querySelector('select');
  var compression = section.querySelector('input[type="checkbox"]');

  function sender() { return section.querySelector('input[type="radio"]:checked').value; }

  function plural(count, word) { return (count === 0 ? 'no ' : count + ' ') + word + (count === 1 ? '' : 's'); }

  function rules(count, which) {
    return (count === 0 ? 'no' : count) + (count > 1 ? ' rules' : ' rule') + which + (count > 1 ? ' break' : ' breaks');
  }

  function sentence(read) {
    var broken = read.findings.filter(function (one) { return !one.tolerated; }).length;
    var forSenders = read.findings.length - broken;
    var last = read.frames[read.frames.length - 1];
    var words = [plural(read.frames.length, 'frame'), plural(read.messages.length, 'message')];
    if (broken || !forSenders) { words.push(rules(broken, '')); }
    if (forSenders) { words.push(rules(forSenders, ' for senders')); }
    return words.join(', ') + '.'
      + (broken === 0 && read.open ? ' A message is in progress: ' + plural(read.open.frames, 'frame') + ' so far.' : '')
      + (last.missing && last.state === 'waiting' ? ' The last frame is not all here.' : '');
  }

  function show() {
    var open = unfolded();
    var parsed = codec.octets(area.value);
    result.replaceChildren();
    var octets = parsed.octets.slice(0, MOST_OCTETS);
    if (octets.length === 0) {
      verdict.textContent = parsed.problem || 'No octets yet: write some in hex, such as 81 05.';
      return;
    }
    var read = window.frameRules.read(octets, { sender: sender(), compression: compression.checked });
    verdict.textContent = (parsed.problem ? parsed.problem + ' Up to there: ' : '') + sentence(read);
    read.frames.slice(0, MOST_FRAMES).forEach(function (frame, number) {
      frame.octets = octets.slice(frame.at, frame.end);
      result.append(drawing.frame(frame, number, read.findings.filter(function (one) { return one.frame === number; }), flip));
      read.messages.filter(function (one) { return one.last === number; })
        .forEach(function (one) { result.append(drawing.message(one)); });
    });
    if (read.frames.length > MOST_FRAMES || parsed.octets.length > MOST_OCTETS) {
      result.append(drawing.element('p', 'missing', 'What is behind ' + MOST_FRAMES + ' frames or ' + MOST_OCTETS
        + ' octets is not drawn.'));
    }
    unfold(open);
  }

  // Which folds are open, and which of their buttons has the focus: both outlive a change.
  function unfolded() {
    return Array.prototype.map.call(result.querySelectorAll('details'), function (fold) {
      var buttons = Array.prototype.slice.call(fold.querySelectorAll('button'));
      return fold.open ? { focus: buttons.indexOf(document.activeElement) } : null;
    });
  }

  function unfold(open) {
    Array.prototype.forEach.call(result.querySelectorAll('details'), function (fold, index) {
      if (open[index]) {
        fold.open = true;
        if (open[index].focus >= 0) { fold.querySelectorAll('button')[open[index].focus].focus(); }
      }
    });
  }

  // The text keeps its lines and remarks: only the two digits change.
  function flip(octet, bit) {
    var index = -1;
    area.value = area.value.replace(/#[^\n]*|0[xX](?=[0-9A-Fa-f]{2})|[0-9A-Fa-f]{2}/g, function (digits) {
      if (/^#|^0[xX]/.test(digits)) { return digits; }
      index++;
      return index === octet ? codec.hex([parseInt(digits, 16) ^ bit]) : digits;
    });
    show();
  }

  function choose() {
    var example = EXAMPLES[examples.selectedIndex];
    section.querySelector('input[value="' + example[1] + '"]').checked = true;
    compression.checked = example[2];
    area.value = example[3];
    show();
  }

  EXAMPLES.forEach(function (example) { examples.append(new Option(example[0])); });
  examples.addEventListener('change', choose);
  section.querySelector('.again').addEventListener('click', choose);
  section.querySelectorAll('input').forEach(function (input) { input.addEventListener('change', show); });
  area.addEventListener('input', show);
  choose();
}());
