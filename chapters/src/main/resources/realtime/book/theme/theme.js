// Runs before the page is painted: the scheme that the reader chose last time, where the browser remembers it.
(function () {
  'use strict';
  var key = 'realtime-book-theme';
  function read() {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function apply(theme) {
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.setAttribute('data-theme', theme);
    } else {
      document.documentElement.removeAttribute('data-theme');
    }
  }
  window.bookTheme = {
    dark: function () {
      var chosen = document.documentElement.getAttribute('data-theme');
      return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    },
    toggle: function () {
      var next = this.dark() ? 'light' : 'dark';
      apply(next);
      try { localStorage.setItem(key, next); } catch (e) { /* not remembered: the page still follows this click */ }
      return next;
    }
  };
  apply(read());
}());
