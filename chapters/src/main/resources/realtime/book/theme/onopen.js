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
  document.querySelectorAll('.onopen').forEach(widget);
}());
