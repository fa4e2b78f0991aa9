// The inspector's place in a page: a text to edit, and under it what breaks.
(function () {
  'use strict';
  var KEY = 'dGhlIHNhbXBsZSBub25jZQ==';
  var texts = {
    request: ['GET /echo HTTP/1.1', 'Host: localhost:8104', 'Upgrade: websocket', 'Connection: Upgrade',
      'Sec-WebSocket-Key: ' + KEY, 'Sec-WebSocket-Version: 13', '', ''].join('\n'),
    response: ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade',
      'Sec-WebSocket-Accept: ' + window.handshakeInspector.acceptFor(KEY), '', ''].join('\n')
  };
  var original = { request: texts.request, response: texts.response };
  var tabs = { request: document.getElementById('inspector-tab-request'),
    response: document.getElementById('inspector-tab-response') };
  var area = document.getElementById('inspector-text');
  var result = document.getElementById('inspector-result');
  var panel = document.getElementById('inspector-panel');
  var current = 'request';

  function element(name, style, text) {
    var made = document.createElement(name);
    made.className = style;
    made.textContent = text;
    return made;
  }

  function keyOf(request) {
    var match = /^sec-websocket-key:[ \t]*(.*?)[ \t]*$/im.exec(request);
    return match ? match[1] : '';
  }

  function findings() {
    return current === 'request' ? window.handshakeInspector.inspectRequest(texts.request)
      : window.handshakeInspector.inspectResponse(texts.response, keyOf(texts.request), texts.request);
  }

  function verdict(found) {
    if (found.length === 0) {
      return current === 'request' ? 'No rule breaks: a server may answer 101.' : 'No rule breaks: the connection is open.';
    }
    if (found.every(function (one) { return one.tolerated; })) {
      return 'A rule for clients breaks, but servers let it pass.';
    }
    return found.length === 1 ? 'One rule breaks.' : found.length + ' rules break.';
  }

  function show() {
    texts[current] = area.value;
    var found = findings();
    result.replaceChildren(element('p', 'verdict', verdict(found)));
    found.forEach(function (one) { result.append(card(one)); });
  }

  function card(one) {
    var rule = (window.bookRules || {})[one.id];
    var box = element('div', one.tolerated ? 'finding tolerated' : 'finding', '');
    var title = document.createElement('p');
    var link = element('a', 'req', one.id);
    link.href = 'coverage.html#' + one.id;
    title.append(link, ' ' + one.message);
    var line = texts[current].split(/\r\n|\n/)[one.line - 1] || '';
    var drawn = document.createElement('pre');
    drawn.append('line ' + one.line + '\n' + line + '\n' + ' '.repeat(one.column - 1), element('span', 'caret', '^'));
    box.append(title, drawn);
    if (rule) { box.append(element('p', '', rule[0] + ' (' + rule[1] + ')')); }
    return box;
  }

  function choose(name) {
    current = name;
    Object.keys(tabs).forEach(function (key) {
      tabs[key].setAttribute('aria-selected', String(key === name));
      tabs[key].tabIndex = key === name ? 0 : -1;
    });
    panel.setAttribute('aria-labelledby', tabs[name].id);
    area.value = texts[name];
    show();
  }

  Object.keys(tabs).forEach(function (name) {
    tabs[name].addEventListener('click', function () { choose(name); });
    tabs[name].addEventListener('keydown', function (event) {
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        var other = current === 'request' ? 'response' : 'request';
        choose(other);
        tabs[other].focus();
        event.preventDefault();
      }
    });
  });
  document.getElementById('inspector-reset').addEventListener('click', function () {
    texts[current] = original[current];
    choose(current);
  });
  area.addEventListener('input', show);
  choose('request');
}());
