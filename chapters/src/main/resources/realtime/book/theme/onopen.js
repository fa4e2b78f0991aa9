// The reader's own browser meets the reader's own server.
(function () {
  'use strict';
  function widget(section) {
    var button = section.querySelector('button');
    var log = section.querySelector('.log');
    function say(text) {
      var li = document.createElement('li');
      li.textContent = text;
      log.append(li);
    }
    button.addEventListener('click', function () {
      var url = section.dataset.url;
      log.replaceChildren();
      button.disabled = true;
      var opened = false;
      var socket;
      try {
        socket = new WebSocket(url);
      } catch (e) {
        say('This page may not open ' + url + ': ' + e.message);
        button.disabled = false;
        return;
      }
      var patience = setTimeout(function () { say('No answer within five seconds.'); socket.close(); }, 5000);
      socket.onopen = function () {
        opened = true;
        clearTimeout(patience);
        say('onopen: the browser believes your handshake.' +
          (socket.protocol ? ' Subprotocol: ' + socket.protocol + '.' : ''));
        socket.close(1000);
      };
      socket.onclose = function (event) {
        clearTimeout(patience);
        button.disabled = false;
        say('onclose: code ' + event.code + (event.wasClean ? ', clean.' : ', not clean.'));
        if (opened && !event.wasClean) {
          say('Nobody behind the handshake answers the closing frame yet: that is chapter 06.');
        }
        if (!opened) {
          say('Nothing opened. Start ./workbook serve exercises --port ' + new URL(url).port +
            ' in a terminal and try again; if it is running, the browser refused the answer: its console says why.');
        }
      };
    });
  }
  // A conversation: what to do next, once the answer to the last has come.
  function steps(socket) {
    var long = 'x'.repeat(1 << 20);
    return [
      { say: 'send: a text, n\u00e9', go: function () { socket.send('n\u00e9'); } },
      { say: 'send: three octets, 0 1 255', go: function () { socket.send(new Uint8Array([0, 1, 255])); } },
      { say: 'send: a text of a megabyte', go: function () { socket.send(long); } },
      { say: 'send: an empty text', go: function () { socket.send(''); } },
      { say: 'close(4001, "done")', go: function () { socket.close(4001, 'done'); } }
    ];
  }
  function words(data) {
    if (data instanceof ArrayBuffer) { return 'octets ' + new Uint8Array(data).join(' '); }
    return data.length > 20 ? 'a text of ' + data.length + ' characters' : 'text "' + data + '"';
  }
  function talk(section) {
    var button = section.querySelector('button');
    var log = section.querySelector('.log');
    var socket;
    function say(text) {
      var li = document.createElement('li');
      li.textContent = text + (socket ? '   [readyState ' + socket.readyState + ']' : '');
      log.append(li);
    }
    button.addEventListener('click', function () {
      var url = section.dataset.url;
      log.replaceChildren();
      button.disabled = true;
      socket = null;
      try {
        socket = new WebSocket(url);
      } catch (e) {
        say('This page may not open ' + url + ': ' + e.message);
        button.disabled = false;
        return;
      }
      socket.binaryType = 'arraybuffer';
      var left = steps(socket);
      var heard = 0;
      function next() {
        var step = left.shift();
        step.go();
        say(step.say);
      }
      var patience = setTimeout(function () { say('No end within ten seconds.'); socket.close(); }, 10000);
      socket.onopen = function () {
        say('open' + (socket.extensions ? ', with ' + socket.extensions : ''));
        next();
      };
      socket.onmessage = function (event) {
        heard += 1;
        say('message: ' + words(event.data));
        if (left.length) { next(); }
      };
      socket.onerror = function () { say('error'); };
      socket.onclose = function (event) {
        clearTimeout(patience);
        button.disabled = false;
        say('close: code ' + event.code + (event.wasClean ? ', clean' : ', not clean'));
        if (heard === 4 && event.code === 4001 && event.wasClean) {
          say('A whole conversation, and a clean end: your server speaks WebSocket.');
        } else {
          say('The conversation did not get through. Is ./workbook serve exercises --port ' + new URL(url).port +
            ' running in a terminal? Its log says how the connection ended.');
        }
      };
    });
  }
  document.querySelectorAll('.onopen').forEach(function (section) {
    (section.classList.contains('talk') ? talk : widget)(section);
  });
}());
