/*
 * Makes a policy of what the form says and sends it, or the JSON as it was typed; and says beside
 * each field what was wrong with it. All words come with the page, in data attributes.
 */
(function () {
  'use strict';

  var AFTERWARDS = 'followthrough.policy.saved';

  var templates = window.FollowthroughTemplates;

  /** As many as one reads; the sum counts them all. */
  var MOST_LISTED = 100;

  function page() {
    return document.getElementById('followthrough-policy');
  }

  // --- reading the form ---

  function linesOf(text) {
    return text
      .split('\n')
      .map(function (line) {
        return line.trim();
      })
      .filter(Boolean);
  }

  /** Lines like "High = SEV2"; the last sign counts, since a value may hold one. */
  function pairsOf(text) {
    var pairs = {};
    linesOf(text).forEach(function (line) {
      var at = line.lastIndexOf('=');
      pairs[(at < 0 ? line : line.slice(0, at)).trim()] = at < 0 ? '' : line.slice(at + 1).trim();
    });
    return pairs;
  }

  /** Lines like "7 = lead", of which several may begin alike. */
  function rungsOf(text) {
    var rungs = {};
    linesOf(text).forEach(function (line) {
      var at = line.indexOf('=');
      var name = (at < 0 ? line : line.slice(0, at)).trim();
      rungs[name] = (rungs[name] || []).concat(at < 0 ? '' : line.slice(at + 1).trim());
    });
    return rungs;
  }

  /** Numbers with commas or blanks between them; what is none is for the server to refuse. */
  function numbersOf(text) {
    return text.split(/[\s,]+/).filter(Boolean).map(Number);
  }

  function valueOf(field) {
    var text = field.value.trim();
    switch (field.dataset.kind) {
      case 'lines':
        return linesOf(text);
      case 'pairs':
        return pairsOf(text);
      case 'rungs':
        return rungsOf(text);
      case 'numbers':
        return numbersOf(text);
      case 'number':
        return Number(text);
      case 'flag':
        return text === 'true';
      default:
        return text;
    }
  }

  /** Puts a value at its place, or takes away what stands there. */
  function put(tree, path, value) {
    var name = path[0];
    if (path.length === 1) {
      if (value === undefined) {
        delete tree[name];
      } else {
        tree[name] = value;
      }
      return;
    }
    var below = Object.assign({}, tree[name]);
    put(below, path.slice(1), value);
    if (Object.keys(below).length === 0) {
      delete tree[name];
    } else {
      tree[name] = below;
    }
  }

  function pathOf(field) {
    return field.dataset.path.split('\n');
  }

  /** What the form does not show stays as it was. */
  function policyOf(form) {
    var policy = JSON.parse(page().dataset.json);
    form.querySelectorAll('[data-path]').forEach(function (field) {
      // A number that is none reads as empty; the server is to say so.
      var bad = field.validity.badInput;
      put(policy, pathOf(field), bad ? 'NaN' : field.value.trim() === '' ? undefined : valueOf(field));
    });
    put(policy, ['templates'], templates.said(form));
    return policy;
  }

  // --- saying what was wrong ---

  function note(form, kind, role, texts) {
    var made = document.createElement('div');
    made.className = 'aui-message aui-message-' + kind + ' followthrough-note';
    made.setAttribute('role', role);
    made.tabIndex = -1;
    texts.forEach(function (text) {
      var line = document.createElement('p');
      line.textContent = text;
      made.appendChild(line);
    });
    form.prepend(made);
    return made;
  }

  function clear() {
    page()
      .querySelectorAll('.followthrough-note, .followthrough-error')
      .forEach(function (old) {
        old.remove();
      });
    page()
      .querySelectorAll('[aria-invalid]')
      .forEach(function (field) {
        field.removeAttribute('aria-invalid');
        field.removeAttribute('aria-describedby');
      });
  }

  /** The field that says what stands at a path, or above it. */
  function fieldAt(form, path) {
    if (path.startsWith('templates.')) {
      return templates.at(form, path);
    }
    return Array.prototype.find.call(form.querySelectorAll('[data-path]'), function (field) {
      var own = pathOf(field).join('.');
      return path === own || path.startsWith(own + '.') || path.startsWith(own + '[');
    });
  }

  function complain(field, text) {
    var said = document.createElement('div');
    said.className = 'error followthrough-error';
    said.id = field.id + '-error-' + document.querySelectorAll('.followthrough-error').length;
    said.textContent = text;
    field.after(said);
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') || '') + ' ' + said.id).trim());
  }

  function showComplaints(form, answer) {
    var general = (answer.errorMessages || []).slice();
    var first = null;
    Object.keys(answer.errors || {}).forEach(function (path) {
      var field = fieldAt(form, path);
      if (field) {
        complain(field, answer.errors[path]);
        first = first || field;
      } else {
        general.push(path + ': ' + answer.errors[path]);
      }
    });
    if (general.length === 0 && !first) {
      general.push(page().dataset.failed);
    }
    var said = general.length > 0 ? note(form, 'error', 'alert', general) : null;
    (said || first).focus();
  }

  // --- sending ---

  function answerOf(response) {
    if (response.status === 401) {
      return { errorMessages: [page().dataset.signedOut] };
    }
    return response.json().catch(function () {
      return {};
    });
  }

  function setBusy(form, busy) {
    form.setAttribute('aria-busy', String(busy));
    form.querySelectorAll('button').forEach(function (button) {
      button.disabled = busy;
    });
  }

  /** Sends something; what came of it is handed on, and what was wrong with it is shown. */
  function request(form, method, address, body, done) {
    setBusy(form, true);
    fetch(address, {
      method: method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-Atlassian-Token': 'no-check'
      },
      body: JSON.stringify(body)
    }).then(
      function (response) {
        Promise.resolve(answerOf(response)).then(function (answer) {
          if (response.ok) {
            done(answer);
            return;
          }
          setBusy(form, false);
          showComplaints(form, answer);
        });
      },
      function () {
        setBusy(form, false);
        showComplaints(form, { errorMessages: [page().dataset.unreachable] });
      }
    );
  }

  function save(form, policy) {
    var change = {
      version: Number(page().dataset.version),
      forOpen: document.getElementById('policy-for-open').checked,
      policy: policy
    };
    request(form, 'PUT', page().dataset.rest, change, function () {
      window.sessionStorage.setItem(AFTERWARDS, 'yes');
      window.location.reload();
    });
  }

  // --- telling what would be held back ---

  function filled(text, sum) {
    return text.replace(/%(looked|held|already|hidden)%/g, function (all, name) {
      return String(sum[name]);
    });
  }

  function heldLine(held) {
    var line = document.createElement('li');
    var link = document.createElement('a');
    link.href = page().dataset.browse + encodeURIComponent(held.incident);
    link.textContent = held.incident;
    line.append(link, ': ' + held.rules.join(', '));
    return line;
  }

  function previewNote(form) {
    var made = note(form, 'info', 'status', [page().dataset.looking]);
    made.appendChild(document.createElement('ul'));
    made.focus();
    return made;
  }

  function said(sum) {
    var words = page().dataset;
    return [
      filled(sum.held === 0 ? words.none : words.held, sum),
      sum.already > 0 ? filled(words.already, sum) : '',
      sum.hidden > 0 ? filled(words.hidden, sum) : ''
    ]
      .join(' ')
      .trim();
  }

  /** Part after part, since the server looks at a bounded number of incidents at a time. */
  function preview(form, policy, shown, sum, after) {
    var body = after ? { policy: policy, after: after } : { policy: policy };
    request(form, 'POST', page().dataset.preview, body, function (part) {
      var into = shown || previewNote(form);
      sum.looked += part.looked;
      sum.held += part.held.length + part.hidden;
      sum.hidden += part.hidden;
      part.held.forEach(function (held) {
        sum.already += held.already ? 1 : 0;
        if (into.lastChild.children.length < MOST_LISTED) {
          into.lastChild.appendChild(heldLine(held));
        }
      });
      into.firstChild.textContent = said(sum);
      if (part.next) {
        preview(form, policy, into, sum, part.next);
      } else {
        setBusy(form, false);
      }
    });
  }

  function act(form, policy, previews) {
    if (previews) {
      preview(form, policy, null, { looked: 0, held: 0, already: 0, hidden: 0 }, null);
    } else {
      save(form, policy);
    }
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (e) {
      return undefined;
    }
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!page() || !page().contains(form)) {
      return;
    }
    event.preventDefault();
    clear();
    var previews = Boolean(event.submitter && event.submitter.hasAttribute('data-preview'));
    if (form.id === 'followthrough-policy-form') {
      act(form, policyOf(form), previews);
      return;
    }
    var policy = parsed(document.getElementById('policy-json').value);
    if (policy === undefined) {
      note(form, 'error', 'alert', [page().dataset.noJson]).focus();
    } else {
      act(form, policy, previews);
    }
  });

  /** What was exported holds its version beside the policy; a policy alone will do as well. */
  document.addEventListener('change', function (event) {
    var file = event.target.id === 'policy-file' ? event.target.files[0] : null;
    if (!file) {
      return;
    }
    clear();
    file.text().then(function (text) {
      var read = parsed(text);
      if (read === undefined || read === null) {
        note(event.target.form, 'error', 'alert', [page().dataset.noJson]).focus();
      } else {
        document.getElementById('policy-json').value = JSON.stringify(read.policy || read, null, 2);
      }
    });
  });

  function begin() {
    if (!page()) {
      return;
    }
    page()
      .querySelectorAll('[data-pretty]')
      .forEach(function (shown) {
        var pretty = JSON.stringify(JSON.parse(shown.textContent), null, 2);
        shown.textContent = pretty;
      });
    if (window.sessionStorage.getItem(AFTERWARDS) !== null) {
      window.sessionStorage.removeItem(AFTERWARDS);
      note(page(), 'success', 'status', [page().dataset.saved]).focus();
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
