// Furniture of a page: the light and dark button, copy buttons, contents that fold on a phone.
(function () {
  'use strict';
  var button = document.getElementById('theme');
  function label() {
    var dark = window.bookTheme.dark();
    button.textContent = dark ? 'Light' : 'Dark';
    button.setAttribute('aria-label', dark ? 'Switch to the light scheme' : 'Switch to the dark scheme');
  }
  button.addEventListener('click', function () { window.bookTheme.toggle(); label(); });
  label();
  button.hidden = false;

  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) { return navigator.clipboard.writeText(text); }
    var area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('not copied'));
  }
  // A command is copied without its prompt.
  function textOf(pre) {
    return pre.textContent.replace(/^\$ /gm, '').replace(/\n+$/, '') + '\n';
  }
  document.querySelectorAll('.listingblock pre').forEach(function (pre) {
    var copier = document.createElement('button');
    copier.type = 'button';
    copier.className = 'copy';
    copier.textContent = 'Copy';
    copier.setAttribute('aria-label', 'Copy this listing');
    copier.addEventListener('click', function () {
      copy(textOf(pre)).then(function () { copier.textContent = 'Copied'; copier.classList.add('done'); },
        function () { copier.textContent = 'Press Ctrl+C'; getSelection().selectAllChildren(pre); });
      setTimeout(function () { copier.textContent = 'Copy'; copier.classList.remove('done'); }, 2000);
    });
    pre.tabIndex = 0;
    pre.after(copier);
  });

  var contents = document.querySelector('.contents details');
  if (contents && matchMedia('(min-width: 70rem)').matches) { contents.open = true; }
  // The source files lie beside the book on disk; a web server shows the book only.
  if (location.protocol !== 'file:') {
    document.querySelectorAll('a.file').forEach(function (a) { a.removeAttribute('href'); });
  }
}());
