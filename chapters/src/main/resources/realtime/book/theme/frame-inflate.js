// Inflates the messages of one direction of a connection (RFC 1951, RFC 7692 section 7.2.2), one behind the other: the window
// goes on from message to message. Pure, and synchronous, which a browser's own DecompressionStream is not.
//   var inflate = frameInflate(most);  inflate(payload) gives the octets of the message, or throws an Error that says why not.
(function (root) {
  'use strict';
  var ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  var LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
    258];
  var DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
    6145, 8193, 12289, 16385, 24577];
  var TAIL = [0, 0, 255, 255];
  var WINDOW = 32768;

  function filled(runs) {
    var sizes = [];
    runs.forEach(function (run) { for (var i = 0; i < run[0]; i++) { sizes.push(run[1]); } });
    return sizes;
  }

  // A code: how many codes each length has, and the symbols in the order of their codes.
  function huffman(sizes) {
    var made = { count: filled([[16, 0]]), symbols: [] };
    for (var size = 1; size <= 15; size++) {
      for (var symbol = 0; symbol < sizes.length; symbol++) {
        if (sizes[symbol] === size) {
          made.symbols.push(symbol);
          made.count[size]++;
        }
      }
    }
    return made;
  }

  var FIXED = huffman(filled([[144, 8], [112, 9], [24, 7], [8, 8]]));
  var FIXED_DISTANCES = huffman(filled([[30, 5]]));

  function reader(octets) {
    var position = 0;
    var read = {
      bits: function (count) {
        var number = 0;
        for (var i = 0; i < count; i++, position++) {
          if (position >= 8 * octets.length) { throw new Error('the data end within a block'); }
          number |= (octets[position >> 3] >> (position & 7) & 1) << i;
        }
        return number;
      },
      symbol: function (code) {
        var value = 0, begin = 0, index = 0;
        for (var size = 1; size <= 15; size++) {
          value |= read.bits(1);
          if (value - begin < code.count[size]) { return code.symbols[index + value - begin]; }
          index += code.count[size];
          begin = begin + code.count[size] << 1;
          value <<= 1;
        }
        throw new Error('bits that are no code');
      },
      align: function () { position = position + 7 & ~7; },
      ended: function () { return position === 8 * octets.length; }
    };
    return read;
  }

  function dynamic(read) {
    var literals = read.bits(5) + 257;
    var distances = read.bits(5) + 1;
    var sizes = filled([[19, 0]]);
    for (var i = 0, count = read.bits(4) + 4; i < count; i++) { sizes[ORDER[i]] = read.bits(3); }
    var code = huffman(sizes);
    var all = [];
    while (all.length < literals + distances) {
      var symbol = read.symbol(code);
      var repeat = symbol < 16 ? 1 : symbol === 16 ? 3 + read.bits(2) : symbol === 17 ? 3 + read.bits(3) : 11 + read.bits(7);
      if (all.length + repeat > literals + distances || symbol === 16 && all.length === 0) {
        throw new Error('the lengths of the codes run over');
      }
      var value = symbol < 16 ? symbol : symbol === 16 ? all[all.length - 1] : 0;
      for (var j = 0; j < repeat; j++) { all.push(value); }
    }
    return [huffman(all.slice(0, literals)), huffman(all.slice(literals))];
  }

  root.frameInflate = function (most) {
    var out = []; // the window, and the message behind it
    var windowStart = 0;
    var start = 0;

    function put(octet) {
      if (out.length - start >= most) { throw new Error('it inflates to more than ' + most + ' octets'); }
      out.push(octet);
    }

    function stored(read) {
      read.align();
      var length = read.bits(16);
      if (read.bits(16) !== (length ^ 0xffff)) { throw new Error('the two lengths of a stored block do not fit together'); }
      for (var i = 0; i < length; i++) { put(read.bits(8)); }
    }

    function copy(length, distance) {
      if (distance > out.length - windowStart) {
        throw new Error('a reference reaches ' + distance + ' octets back, where there are only ' + (out.length - windowStart));
      }
      for (var i = 0; i < length; i++) { put(out[out.length - distance]); }
    }

    function entry(table, symbol) {
      if (symbol >= table.length) { throw new Error('a symbol that means nothing'); }
      return table[symbol];
    }

    function coded(read, codes) {
      for (var symbol = read.symbol(codes[0]); symbol !== 256; symbol = read.symbol(codes[0])) {
        if (symbol < 256) {
          put(symbol);
        } else {
          var length = entry(LENGTHS, symbol - 257)
            + read.bits(symbol === 285 ? 0 : Math.max(0, (symbol - 257 >> 2) - 1));
          var far = read.symbol(codes[1]);
          copy(length, entry(DISTANCES, far) + read.bits(Math.max(0, (far >> 1) - 1)));
        }
      }
    }

    function block(read) {
      var last = read.bits(1) === 1;
      var type = read.bits(2);
      if (type === 3) { throw new Error('a block of the type 3, which there is not'); }
      if (type === 0) { stored(read); } else { coded(read, type === 1 ? [FIXED, FIXED_DISTANCES] : dynamic(read)); }
      if (last) {
        read.align();
        windowStart = out.length;
      }
    }

    return function (payload) {
      var kept = Math.max(0, out.length - WINDOW);
      out = out.slice(kept);
      windowStart = Math.max(0, windowStart - kept);
      start = out.length;
      var read = reader(payload.concat(TAIL));
      while (!read.ended()) { block(read); }
      return out.slice(start);
    };
  };
}(typeof window === 'undefined' ? globalThis : window));
