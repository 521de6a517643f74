/// The search of a report's index. It loads the files that a search needs as scripts; whatever they
/// hold reaches the page as text.
enum SiteSearchScript {
  static let javaScript = """

    (function () {
      "use strict";
      var parts = {};
      var asked = {};
      window.quothPart = function (name, content) { parts[name] = content; };
      function load(name) {
        if (!asked[name]) {
          asked[name] = new Promise(function (resolve) {
            var script = document.createElement("script");
            script.src = "search/" + name + ".js";
            script.onload = script.onerror = function () { resolve(parts[name] || {}); };
            document.head.appendChild(script);
          });
        }
        return asked[name];
      }
      function wordsOf(text) {
        return text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase()
          .split(/[^\\p{L}\\p{N}]+/u).filter(Boolean);
      }
      function fileOf(word) {
        return "w-" + Array.from(word).slice(0, 2).map(function (letter) {
          return letter.codePointAt(0).toString(16);
        }).join("-");
      }
      function partOf(id) {
        return "q-" + Math.floor(id / \(SearchFiles.quotationsPerFile));
      }
      function find(word, isPrefix) {
        return load(fileOf(word)).then(function (index) {
          var found = new Set();
          Object.keys(index).forEach(function (key) {
            if (key !== word && !(isPrefix && key.startsWith(word))) { return; }
            var id = 0;
            index[key].forEach(function (step) { id += step; found.add(id); });
          });
          return found;
        });
      }
      var input = document.getElementById("words");
      var list = document.getElementById("results");
      var status = document.getElementById("found");
      var run = 0;
      function element(name, text, parent) {
        var made = document.createElement(name);
        made.dir = "auto";
        made.textContent = text;
        parent.appendChild(made);
        return made;
      }
      function show(ids, words) {
        var files = {};
        ids.forEach(function (id) { files[partOf(id)] = 1; });
        return Promise.all(Object.keys(files).map(load)).then(function () {
          list.textContent = "";
          ids.forEach(function (id) {
            var quote = (parts[partOf(id)] || {})[id];
            if (!quote) { return; }
            var item = document.createElement("li");
            var said = element("p", "", item);
            said.className = "said";
            if (quote[2]) {
              element("a", quote[1], said).href = "speaker/" + quote[2] + ".html";
            } else {
              said.textContent = quote[1] || "Nobody named";
            }
            var block = element("blockquote", "", item);
            quote[0].split(/([^\\p{L}\\p{N}\\p{M}]+)/u).forEach(function (piece) {
              var folded = wordsOf(piece)[0];
              var isMatch = folded && words.some(function (word, index) {
                return folded === word || (index === words.length - 1 && folded.startsWith(word));
              });
              if (isMatch) { element("mark", piece, block); } else { block.append(piece); }
            });
            var from = element("p", "", item);
            from.className = "from";
            element("a", quote[4], from).href = "article/" + quote[3] + ".html";
            list.appendChild(item);
          });
        });
      }
      function search() {
        var words = wordsOf(input.value);
        var current = ++run;
        var last = words[words.length - 1] || "";
        if (last.length < 2 && words.length < 2) {
          list.textContent = "";
          status.textContent = "";
          return;
        }
        var looked = words.filter(function (word) { return Array.from(word).length > 1; });
        Promise.all(looked.map(function (word) { return find(word, word === last); }))
          .then(function (sets) {
            if (current !== run) { return; }
            sets.sort(function (a, b) { return a.size - b.size; });
            var ids = Array.from(sets[0] || []).filter(function (id) {
              return sets.every(function (set) { return set.has(id); });
            }).sort(function (a, b) { return b - a; });
            status.textContent = ids.length === 1 ? "1 quotation"
              : ids.length + " quotations" + (ids.length > 50 ? ", the last 50 added" : "");
            return show(ids.slice(0, 50), words);
          });
      }
      input.disabled = false;
      input.addEventListener("input", search);
      if (input.value) { search(); }
    })();

    """
}
