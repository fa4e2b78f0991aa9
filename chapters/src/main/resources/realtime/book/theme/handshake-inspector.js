// Judges the head of an opening handshake as the suite does. Pure: text in, findings out, no page needed.
//   inspectRequest(text)              [{id, line, column, message, tolerated}], empty where nothing is wrong
//   inspectResponse(text, key, sent)  the same for an answer to that key; sent is the request, for what was offered
// Lines and columns are counted from 1. A finding that is tolerated breaks a rule that no server enforces.
(function (root) {
  'use strict';
  var TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  var NO_TOKEN = /[^!#$%&'*+\-.^_`|~0-9A-Za-z]/;
  var GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

  // A head as lines and fields; malformed lines are reported under the given rule and left out.
  function parse(text, rules) {
    var lines = text.split(/\r\n|\n/);
    var end = lines.indexOf('');
    var head = { start: lines[0], fields: [], findings: [], end: end < 0 ? lines.length : end };
    for (var i = 1; i < head.end; i++) {
      var field = fieldOf(lines[i], i + 1, rules, head.findings);
      if (field) { head.fields.push(field); }
    }
    var rest = lines.slice(head.end + 1).join('\n');
    if (rest !== '') { head.rest = head.end + 2; }
    return head;
  }

  function fieldOf(line, number, rules, findings) {
    var colon = line.indexOf(':');
    var name = colon < 0 ? line : line.slice(0, colon);
    if (colon < 0) {
      findings.push(finding(rules.line, number, 1, 'This line has no colon, so it is no header field.'));
      return null;
    }
    if (!TOKEN.test(name)) {
      findings.push(finding(rules.line, number, Math.max(0, name.search(NO_TOKEN)) + 1,
        'A field name is one token, directly before its colon.'));
      return null;
    }
    var control = line.slice(colon + 1).search(/[\x00-\x08\x0a-\x1f\x7f]/);
    if (control >= 0) {
      findings.push(finding(rules.value, number, colon + 2 + control, 'A control character may not stand in a value.'));
    }
    var raw = line.slice(colon + 1);
    var value = raw.replace(/^[ \t]+|[ \t]+$/g, '');
    return { name: name.toLowerCase(), value: value, line: number,
      column: colon + 2 + (raw.length - raw.replace(/^[ \t]+/, '').length) };
  }

  function finding(id, line, column, message, tolerated) {
    return { id: id, line: line, column: column, message: message, tolerated: Boolean(tolerated) };
  }

  function all(head, name) {
    return head.fields.filter(function (field) { return field.name === name; });
  }

  // The members of a comma-separated list over all its lines, with their places; empty members are skipped.
  function members(fields) {
    var list = [];
    fields.forEach(function (field) {
      var at = 0;
      field.value.split(',').forEach(function (part) {
        var text = part.replace(/^[ \t]+|[ \t]+$/g, '');
        if (text !== '') { list.push({ text: text, line: field.line, column: field.column + at + part.search(/[^ \t]/) }); }
        at += part.length + 1;
      });
    });
    return list;
  }

  function lists(fields, token) {
    return members(fields).some(function (member) { return member.text.toLowerCase() === token; });
  }

  // Where a missing field would have to stand: the empty line behind the last one.
  function missing(head, id, message) { return finding(id, head.end + 1, 1, message); }

  function at(field, id, message, tolerated) { return finding(id, field.line, field.column, message, tolerated); }

  function inspectRequest(text) {
    var head = parse(text, { line: 'WS-HSS-026', value: 'WS-HSS-019' });
    var parts = head.start.split(' ');
    if (parts.length !== 3 || !TOKEN.test(parts[0]) || parts[1] === '' || !/^HTTP\/\d\.\d$/.test(parts[2])) {
      return [finding('WS-HSS-026', 1, 1, 'This is no request line; GET /path HTTP/1.1 is one.')];
    }
    return [].concat(requestLine(parts), head.findings, host(head), upgrade(head), connection(head, 'WS-HSS-007'),
      version(head), key(head), protocols(head), extensions(head), behind(head));
  }

  function requestLine(parts) {
    var findings = [];
    var target = parts[0].length + 2;
    if (parts[0] !== 'GET') { findings.push(finding('WS-HSS-001', 1, 1, 'The method is ' + parts[0] + ', not GET.')); }
    if (!/^(\/|https?:\/\/)/i.test(parts[1])) {
      findings.push(finding('WS-HSC-007', 1, target, 'The target is a path, or a whole http or https URI.', true));
    }
    if (!/^HTTP\/(1\.[1-9]|[2-9]\.\d)$/.test(parts[2])) {
      findings.push(finding('WS-HSS-002', 1, target + parts[1].length + 1, parts[2] + ' is older than HTTP/1.1.'));
    }
    return findings;
  }

  function host(head) {
    var hosts = all(head, 'host');
    if (hosts.length === 0) { return [missing(head, 'WS-HSS-003', 'There is no Host.')]; }
    if (hosts.length > 1) { return [at(hosts[1], 'WS-HSS-003', 'There are ' + hosts.length + ' Host lines; one is allowed.')]; }
    return hosts[0].value === '' ? [at(hosts[0], 'WS-HSS-003', 'Host is empty.')] : [];
  }

  function upgrade(head) {
    var fields = all(head, 'upgrade');
    if (lists(fields, 'websocket')) { return []; }
    return fields.length === 0 ? [missing(head, 'WS-HSS-004', 'There is no Upgrade field, so this is an ordinary GET.')]
      : [at(fields[0], 'WS-HSS-004', 'Upgrade does not list websocket.')];
  }

  function connection(head, id) {
    var fields = all(head, 'connection');
    if (lists(fields, 'upgrade')) { return []; }
    return fields.length === 0 ? [missing(head, id, 'There is no Connection field that lists upgrade.')]
      : [at(fields[0], id, 'Connection does not list upgrade.')];
  }

  function version(head) {
    var fields = all(head, 'sec-websocket-version');
    if (fields.length === 0) { return [missing(head, 'WS-HSS-013', 'There is no Sec-WebSocket-Version.')]; }
    if (fields.length > 1) { return [at(fields[1], 'WS-HSS-014', 'The version is given more than once.')]; }
    if (fields[0].value === '13') { return []; }
    if (/^[A-Za-z]/.test(fields[0].value)) { return [at(fields[0], 'WS-HSS-019', 'A version is a number.')]; }
    if (!/^(0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])$/.test(fields[0].value)) {
      return [at(fields[0], 'WS-VER-004', 'A version is one number from 0 to 255 without leading zeros.')];
    }
    return [at(fields[0], 'WS-VER-001', 'Version ' + fields[0].value + ' gets a 426 that names version 13.')];
  }

  function key(head) {
    var fields = all(head, 'sec-websocket-key');
    if (fields.length === 0) { return [missing(head, 'WS-HSS-009', 'There is no Sec-WebSocket-Key.')]; }
    if (fields.length > 1) { return [at(fields[1], 'WS-HSS-012', 'The key is given more than once.')]; }
    var value = fields[0].value;
    var wrong = value.search(/[^A-Za-z0-9+/=]/);
    if (wrong >= 0) {
      return [finding('WS-HSS-011', fields[0].line, fields[0].column + wrong, 'This character does not occur in Base64.')];
    }
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)) {
      return [at(fields[0], 'WS-HSS-011', value.length + ' characters with this ending are no Base64.')];
    }
    var octets = value.length / 4 * 3 - (value.match(/=/g) || []).length;
    if (octets !== 16) { return [at(fields[0], 'WS-HSS-010', 'The key holds ' + octets + ' octets, not 16.')]; }
    return /[AQgw]==$/.test(value) ? [] : [finding('WS-HSC-012', fields[0].line, fields[0].column + 21,
      'The unused bits of the last character are not zero; a client writes A, Q, g or w here.', true)];
  }

  function protocols(head) {
    var seen = [];
    var findings = [];
    members(all(head, 'sec-websocket-protocol')).forEach(function (member) {
      var wrong = member.text.search(NO_TOKEN);
      if (wrong >= 0) {
        findings.push(finding('WS-HSS-019', member.line, member.column + wrong,
          'The name of a subprotocol is a token; this character is none of it.'));
      } else if (seen.indexOf(member.text) >= 0) {
        findings.push(finding('WS-HSS-019', member.line, member.column, member.text + ' is offered twice.'));
      }
      seen.push(member.text);
    });
    return findings.slice(0, 1);
  }

  function extensions(head) {
    return scanExtensions(head).findings;
  }

  // The names of all extensions, or the first place where the list breaks its grammar.
  function scanExtensions(head) {
    var names = [];
    var findings = [];
    all(head, 'sec-websocket-extensions').forEach(function (field) {
      var problem = findings.length ? null : scanLine(field.value, names);
      if (problem) { findings.push(finding(problem.id, field.line, field.column + problem.at, problem.message)); }
    });
    return { names: names, findings: findings };
  }

  function scanLine(text, names) {
    var i = 0;
    function blanks() { while (text[i] === ' ' || text[i] === '\t') { i++; } }
    function token() {
      var from = i;
      while (i < text.length && TOKEN.test(text[i])) { i++; }
      var word = text.slice(from, i);
      blanks();
      return word;
    }
    function broken(message, id) { return { at: i, id: id || 'WS-EXT-003', message: message }; }
    function value() {
      blanks();
      if (text[i] !== '"') { return token() === '' ? broken('A value is expected here: a token, or one in quotes.') : null; }
      var from = i;
      var word = '';
      for (i++; i < text.length && text[i] !== '"'; i++) {
        if (text[i] === '\\') { i++; }
        word += text[i] || '';
      }
      if (i >= text.length) { return broken('The quoted value does not end.'); }
      i++;
      if (!TOKEN.test(word)) { i = from; return broken('What is quoted must be a token.', 'WS-EXT-006'); }
      blanks();
      return null;
    }
    while (true) {
      blanks();
      if (i < text.length && text[i] !== ',') {
        var name = token();
        if (name === '') { return broken('The name of an extension is expected here.'); }
        while (text[i] === ';') {
          i++;
          blanks();
          if (token() === '') { return broken('The name of a parameter is expected here.'); }
          if (text[i] === '=') {
            i++;
            var problem = value();
            if (problem) { return problem; }
          }
        }
        names.push(name);
      }
      if (i >= text.length) { return null; }
      if (text[i] !== ',') { return broken('A comma or a semicolon is expected here.'); }
      i++;
    }
  }

  function behind(head) {
    return head.rest ? [finding('WS-HSC-019', head.rest, 1,
      'Octets behind the empty line: a client is silent until it has read the answer.', true)] : [];
  }

  function inspectResponse(text, sentKey, sent) {
    var head = parse(text, { line: 'WS-HSV-008', value: 'WS-HSV-008' });
    var parts = /^(HTTP\/\d\.\d) (\d{3})(?: .*)?$/.exec(head.start);
    if (!parts) { return [finding('WS-HSV-008', 1, 1, 'This is no status line; HTTP/1.1 101 Switching Protocols is one.')]; }
    if (parts[2] !== '101') {
      return [finding('WS-HSV-001', 1, parts[1].length + 2, 'Status ' + parts[2] + ' is an answer in HTTP; no WebSocket opens.')];
    }
    var line = parts[1] === 'HTTP/1.1' ? [] : [finding('WS-HSV-008', 1, 1, 'A 101 exists in HTTP/1.1 only.')];
    var offer = sent ? parse(sent, { line: '', value: '' }) : null;
    return [].concat(line, head.findings, granted(head), connection(head, 'WS-HSV-003'), accept(head, sentKey),
      agreed(head, offer));
  }

  function granted(head) {
    var fields = all(head, 'upgrade');
    if (fields.length === 0) { return [missing(head, 'WS-HSV-002', 'There is no Upgrade field.')]; }
    return fields.length === 1 && fields[0].value.toLowerCase() === 'websocket' ? []
      : [at(fields[fields.length - 1], 'WS-HSV-002', 'Upgrade is not websocket, and nothing else.')];
  }

  function accept(head, sentKey) {
    var fields = all(head, 'sec-websocket-accept');
    var expected = acceptFor(sentKey);
    if (fields.length === 0) { return [missing(head, 'WS-HSV-005', 'There is no Sec-WebSocket-Accept.')]; }
    if (fields.length > 1) { return [at(fields[1], 'WS-HSV-007', 'The accept value is given more than once.')]; }
    if (fields[0].value === expected) { return []; }
    var off = 0;
    while (off < fields[0].value.length && fields[0].value[off] === expected[off]) { off++; }
    return [finding('WS-HSV-005', fields[0].line, fields[0].column + off, 'The key ' + sentKey + ' asks for ' + expected + '.')];
  }

  function agreed(head, offer) {
    var scanned = scanExtensions(head);
    var findings = scanned.findings;
    var lines = all(head, 'sec-websocket-protocol');
    var names = offer ? scanExtensions(offer).names : [];
    if (offer && findings.length === 0) {
      scanned.names.filter(function (name) { return names.indexOf(name) < 0; }).slice(0, 1).forEach(function (name) {
        findings = [at(all(head, 'sec-websocket-extensions')[0], 'WS-EXT-007', 'The extension ' + name + ' was not offered.')];
      });
    }
    if (lines.length > 1) { return findings.concat(at(lines[1], 'WS-SUB-008', 'One line names the subprotocol.')); }
    if (offer && lines.length === 1) {
      var offered = members(all(offer, 'sec-websocket-protocol')).map(function (member) { return member.text; });
      if (offered.indexOf(lines[0].value) < 0) {
        return findings.concat(at(lines[0], 'WS-SUB-006', 'The subprotocol "' + lines[0].value + '" was not offered.'));
      }
    }
    return findings;
  }

  function acceptFor(sentKey) { return base64(sha1((sentKey || '') + GUID)); }

  // SHA-1 (RFC 3174) over text of one octet a character; page scripts have no synchronous one.
  function sha1(text) {
    var words = [];
    var bits = text.length * 8;
    for (var i = 0; i < text.length; i++) { words[i >> 2] |= (text.charCodeAt(i) & 255) << (24 - i % 4 * 8); }
    words[bits >> 5] |= 0x80 << (24 - bits % 32);
    words[((bits + 64 >> 9) << 4) + 15] = bits;
    var h = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
    for (var block = 0; block < words.length; block += 16) { h = round(h, words.slice(block, block + 16)); }
    return h.map(function (word) {
      return String.fromCharCode(word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255);
    }).join('');
  }

  function round(h, w) {
    var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
    for (var t = 0; t < 80; t++) {
      w[t] = t < 16 ? w[t] | 0 : turn(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
      var f = t < 20 ? (b & c | ~b & d) + 0x5a827999 : t < 40 ? (b ^ c ^ d) + 0x6ed9eba1
        : t < 60 ? (b & c | b & d | c & d) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
      var next = turn(a, 5) + f + e + w[t] | 0;
      e = d; d = c; c = turn(b, 30); b = a; a = next;
    }
    return [h[0] + a | 0, h[1] + b | 0, h[2] + c | 0, h[3] + d | 0, h[4] + e | 0];
  }

  function turn(word, by) { return word << by | word >>> 32 - by; }

  function base64(octets) {
    return typeof btoa === 'function' ? btoa(octets) : Buffer.from(octets, 'latin1').toString('base64');
  }

  var inspector = { inspectRequest: inspectRequest, inspectResponse: inspectResponse, acceptFor: acceptFor };
  if (typeof module === 'object' && module.exports) { module.exports = inspector; }
  root.handshakeInspector = inspector;
}(typeof window === 'undefined' ? globalThis : window));
