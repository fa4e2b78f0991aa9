// What the served book adds: cards that follow the exercises, a bar for each chapter, experiments that run at a click.
// From disk, or served by anybody else, none of it appears; the foot of the page says quietly how to get it.
(function () {
  'use strict';
  if (location.protocol === 'file:' || !window.EventSource) { return; }
  var MARKS = { solved: '✓', wrong: '✗', judging: '…', begun: '●', 'not-started': '○', missing: '!' };
  var served = false;

  function element(name, role, text) {
    var made = document.createElement(name);
    made.className = role;
    if (text) { made.textContent = text; }
    return made;
  }

  // The part of a card or a page that this script owns; made at its first use, behind or before its neighbour.
  function part(parent, name, role, make) {
    return parent.querySelector(name + '.' + role.split(' ')[0]) || make(element(name, role));
  }

  function link(text, address) {
    var made = element('a', 'ide', text);
    made.href = address;
    return made;
  }

  function card(one) {
    var box = document.getElementById(one.id);
    if (!box || !box.classList.contains('exercise')) { return; }
    var facts = box.querySelector('.facts');
    var state = part(box, 'p', 'stand', function (made) {
      made.setAttribute('role', 'status');
      facts.after(made);
      return made;
    });
    var words = MARKS[one.state] + ' ' + one.words;
    if (state.dataset.words !== words + one.line) {
      state.dataset.words = words + one.line;
      state.dataset.state = one.state;
      var path = encodeURI(one.file.replace(/\\/g, '/')).replace(/^([^/])/, '/$1');
      state.replaceChildren(element('b', '', words), document.createTextNode(' · open line ' + one.line + ' in '),
        link('VS Code', 'vscode://file' + path + ':' + one.line), document.createTextNode(' or '),
        link('IntelliJ IDEA', 'idea://open?file=' + path + '&line=' + one.line));
    }
    var told = part(box, 'pre', 'told', function (made) { state.after(made); return made; });
    if (told.textContent !== one.told) { told.textContent = one.told; }
    told.hidden = !one.told;
    told.tabIndex = 0;
  }

  // A chapter's number is the part of an id before its dot; its page is the one that has the number in its name.
  function bars(cards) {
    document.querySelectorAll('.contents a, .chapters a').forEach(function (a) {
      var number = (a.getAttribute('href').match(/^(\d\d)-[^#]*$/) || [])[1];
      var own = cards.filter(function (one) { return number && one.id.indexOf(number + '.') === 0; });
      if (own.length) { bar(a, own); }
    });
    var title = document.querySelector('h1 .number');
    var here = title && (title.textContent.match(/\d\d/) || [])[0];
    var these = cards.filter(function (one) { return here && one.id.indexOf(here + '.') === 0; });
    if (these.length) { bar(title.parentElement, these); }
  }

  function bar(beside, cards) {
    var solved = cards.filter(function (one) { return one.state === 'solved'; }).length;
    var text = solved + ' of ' + cards.length + ' solved';
    var box = beside.nextElementSibling;
    if (!box || !box.classList.contains('progress')) {
      box = element('span', 'progress');
      box.append(element('progress', ''), element('small', ''));
      beside.after(box);
    }
    box.firstChild.max = cards.length;
    box.firstChild.value = solved;
    box.firstChild.setAttribute('aria-label', 'Exercises');
    box.lastChild.textContent = text;
  }

  function begin() {
    if (served) { return; }
    served = true;
    document.documentElement.classList.add('live');
    document.querySelectorAll('.experiment').forEach(experiment);
  }

  function experiment(box) {
    var pre = Array.prototype.find.call(box.querySelectorAll('.listingblock pre'), function (one) {
      return /^\$ \.\/workbook lab \S+( --in solutions)?\s*$/.test(one.textContent);
    });
    if (!pre) { return; }
    var command = pre.textContent.trim().replace('$ ./workbook ', '');
    var button = element('button', 'run', 'Run this experiment');
    button.type = 'button';
    var output = element('pre', 'own-run');
    output.hidden = true;
    output.tabIndex = 0;
    output.setAttribute('aria-label', 'What it printed here');
    var stop = null;
    button.addEventListener('click', function () {
      if (stop) { stop.abort(); return; }
      stop = new AbortController();
      button.textContent = 'Stop';
      output.hidden = false;
      output.textContent = '';
      run(command, output, stop.signal).catch(function (e) {
        output.textContent += e.name === 'AbortError' ? '(stopped)\n' : '(it could not be run: ' + e.message + ')\n';
      }).then(function () { stop = null; button.textContent = 'Run it again'; output.dataset.done = 'yes'; });
      delete output.dataset.done;
    });
    pre.closest('.listingblock').after(button, output);
  }

  function run(command, output, signal) {
    return fetch('live/run', { method: 'POST', body: command, signal: signal }).then(function (answer) {
      var reader = answer.body.getReader();
      var decoder = new TextDecoder();
      return (function more() {
        return reader.read().then(function (chunk) {
          output.textContent += decoder.decode(chunk.value || new Uint8Array(0), { stream: !chunk.done });
          return chunk.done ? null : more();
        });
      }());
    });
  }

  var events = null;
  var alone = false; // nobody ever answered: the page is as it is on disk

  function listen() {
    if (events || alone || document.hidden) { return; }
    events = new EventSource('live/events');
    events.onmessage = function (event) {
      begin();
      var cards = JSON.parse(event.data).cards;
      cards.forEach(card);
      bars(cards);
      document.documentElement.classList.remove('gone');
    };
    events.onerror = function () {
      if (served) { document.documentElement.classList.add('gone'); } else { alone = true; rest(); }
    };
  }

  function rest() {
    if (events) { events.close(); }
    events = null;
  }

  // A browser has six connections for all its tabs of one server: those that nobody looks at leave theirs to others.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) { rest(); } else { listen(); }
  });
  listen();
}());
