// Search over every paragraph, listing, table row and drawing of the book, without a server: exact text first, then all words.
(function () {
  'use strict';
  var LIMIT = 40;
  var input = document.getElementById('search');
  var list = document.getElementById('results');
  var index = window.bookIndex;
  var lower = null;
  var selected = -1;

  function entries() {
    if (!lower) { lower = index.entries.map(function (entry) { return entry[3].toLowerCase(); }); }
    return lower;
  }

  // Results in reading order; what holds the words exactly as typed comes before what holds them all somewhere.
  function find(query) {
    var text = query.trim().replace(/\s+/g, ' ').toLowerCase();
    if (text === '') { return []; }
    var words = text.split(' ');
    var exact = [];
    var loose = [];
    entries().forEach(function (entry, i) {
      var at = entry.indexOf(text);
      if (at >= 0) {
        exact.push({ entry: index.entries[i], at: at, length: text.length });
      } else if (words.length > 1 && words.every(function (word) { return entry.indexOf(word) >= 0; })) {
        loose.push({ entry: index.entries[i], at: entry.indexOf(words[0]), length: words[0].length });
      }
    });
    return exact.concat(loose);
  }

  function href(result) { return index.pages[result.entry[0]][0] + '#' + encodeURIComponent(result.entry[1]); }

  function excerpt(result) {
    var text = result.entry[3];
    var from = Math.max(0, result.at - 50);
    var to = Math.min(text.length, result.at + result.length + 90);
    var what = document.createElement('span');
    what.className = 'what';
    what.append((from > 0 ? '…' : '') + text.slice(from, result.at));
    var mark = document.createElement('mark');
    mark.textContent = text.slice(result.at, result.at + result.length);
    what.append(mark, text.slice(result.at + result.length, to) + (to < text.length ? '…' : ''));
    return what;
  }

  function item(result, number) {
    var li = document.createElement('li');
    li.id = 'result-' + number;
    li.setAttribute('role', 'option');
    li.dataset.href = href(result);
    var where = document.createElement('span');
    where.className = 'where';
    var page = index.pages[result.entry[0]][1];
    where.textContent = result.entry[2] && page.indexOf(result.entry[2]) < 0 ? page + ' › ' + result.entry[2] : page;
    li.append(where, excerpt(result));
    li.addEventListener('mousedown', function (event) { event.preventDefault(); });
    li.addEventListener('click', function () { go(li.dataset.href); });
    return li;
  }

  function show() {
    var results = find(input.value);
    var asked = input.value.trim() !== '';
    list.replaceChildren.apply(list, results.slice(0, LIMIT).map(item));
    if (asked && results.length !== 0 && results.length > LIMIT) { note(results.length - LIMIT + ' more; type more to narrow it down'); }
    if (asked && results.length === 0) { note('Nothing in the book has these words.'); }
    list.hidden = !asked;
    input.setAttribute('aria-expanded', String(asked));
    select(results.length > 0 ? 0 : -1);
  }

  function note(text) {
    var li = document.createElement('li');
    li.className = 'note';
    li.textContent = text;
    list.append(li);
  }

  function options() { return list.querySelectorAll('[role="option"]'); }

  function select(number) {
    var all = options();
    selected = all.length === 0 ? -1 : (number + all.length) % all.length;
    all.forEach(function (li, i) { li.setAttribute('aria-selected', String(i === selected)); });
    if (selected < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', all[selected].id);
      all[selected].scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    selected = -1;
  }

  function go(target) {
    close();
    input.blur();
    var here = location.pathname.split('/').pop();
    var same = target.split('#')[0] === here && location.hash === '#' + target.split('#')[1];
    location.href = target;
    if (same) { arrive(); }
  }

  // Opens the folds around the place that was searched for, and marks it.
  function arrive() {
    var id = decodeURIComponent(location.hash.slice(1));
    var place = id && document.getElementById(id);
    if (!place) { return; }
    for (var fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) { fold.open = true; }
    document.querySelectorAll('.found').forEach(function (old) { old.classList.remove('found'); });
    if (/^b\d+$/.test(id)) { place.classList.add('found'); }
    place.scrollIntoView({ block: 'start' });
  }

  input.addEventListener('input', show);
  input.addEventListener('focus', function () { if (input.value.trim() !== '') { show(); } });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', function (event) {
    var all = options();
    if (event.key === 'ArrowDown' && all.length) { select(selected + 1); event.preventDefault(); }
    if (event.key === 'ArrowUp' && all.length) { select(selected - 1); event.preventDefault(); }
    if (event.key === 'Enter' && selected >= 0 && !list.hidden) { go(all[selected].dataset.href); event.preventDefault(); }
    if (event.key === 'Escape') {
      if (list.hidden) { input.blur(); } else { close(); }
      event.preventDefault();
    }
  });
  document.addEventListener('keydown', function (event) {
    var typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      input.focus();
      input.select();
      event.preventDefault();
    }
  });
  window.addEventListener('hashchange', arrive);
  arrive();
  window.bookSearch = find;
}());
