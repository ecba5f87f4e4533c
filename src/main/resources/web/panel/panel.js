/*
 * Sends the forms of the panels as JSON and says beside each field what was wrong with it.
 *
 * Everything listens at the document: Jira replaces panels while their page stays open.
 * All words come with the panel, in data attributes.
 */
(function () {
  'use strict';

  var PANEL = '[data-followthrough-panel]';
  var ITEM = '[data-followthrough-item]';
  var ANSWER = '[data-followthrough-answer]';
  var TRIAGE = '[data-followthrough-triage]';
  var AFTERWARDS = 'followthrough.afterwards';
  var PAGE = 25;
  /** The fields of an answer that one writes into, and those that one chooses from. */
  var WRITTEN = ['owner', 'due', 'doneWhen', 'reviewBy', 'until', 'approver', 'duplicateOf', 'reason'];
  var CHOSEN = ['type', 'priority', 'reasonCategory'];
  var DELIVERED = {
    'in-progress': 'aui-lozenge-current',
    done: 'aui-lozenge-success',
    verified: 'aui-lozenge-success',
    unfulfilled: 'aui-lozenge-error'
  };

  function panelOf(element) {
    return element.closest(PANEL);
  }

  function element(tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function focus(target) {
    if (!target.matches('a, button, input, select, textarea')) {
      target.tabIndex = -1;
    }
    target.focus();
  }

  // --- messages ---

  /** A sentence that leads to the place on the page that it is about. */
  function lead(sentence) {
    var made = element('p', '', '');
    var link = element('a', '', sentence.text);
    var there = document.getElementById(sentence.at).querySelector('a');
    link.href = there ? there.href : '#' + sentence.at;
    made.appendChild(link);
    return made;
  }

  function note(kind, role, texts) {
    var made = element('div', 'aui-message aui-message-' + kind + ' followthrough-note', '');
    made.setAttribute('role', role);
    texts.forEach(function (text) {
      made.appendChild(text.at && document.getElementById(text.at) ? lead(text) : element('p', '', text.text || text));
    });
    return made;
  }

  function clearComplaints(form) {
    form.querySelectorAll('.followthrough-note, .followthrough-error').forEach(function (old) {
      old.remove();
    });
    form.querySelectorAll('[aria-invalid]').forEach(function (field) {
      var others = (field.getAttribute('aria-describedby') || '').split(' ').filter(function (id) {
        return id !== '' && !id.endsWith('-error');
      });
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
      if (others.length > 0) {
        field.setAttribute('aria-describedby', others.join(' '));
      }
    });
  }

  /** The field of that name which a person can reach now; for radio buttons the first one. */
  function fieldOf(form, name) {
    return Array.prototype.find.call(form.elements, function (field) {
      return field.name === name && !field.matches(':disabled');
    });
  }

  function complain(field, text) {
    var said = element('div', 'error followthrough-error', text);
    said.id = field.id + '-error';
    var place = field.closest('.field-group') || field.closest('fieldset');
    place.appendChild(said);
    place.hidden = false;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute(
      'aria-describedby',
      ((field.getAttribute('aria-describedby') || '') + ' ' + said.id).trim()
    );
  }

  function showComplaints(form, answer) {
    var general = (answer.errorMessages || []).slice();
    var errors = answer.errors || {};
    var first = null;
    // In the order of the form, so that the first complaint is the topmost one.
    var known = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (Object.hasOwn(errors, field.name) && !Object.hasOwn(known, field.name)) {
        var reachable = fieldOf(form, field.name);
        if (reachable) {
          known[field.name] = true;
          complain(reachable, errors[field.name]);
          first = first || reachable;
        }
      }
    });
    Object.keys(errors).forEach(function (name) {
      if (!Object.hasOwn(known, name)) {
        general.push({ text: errors[name], at: 'followthrough-missing-' + name });
      }
    });
    if (general.length === 0 && first === null) {
      general.push(panelOf(form).dataset.failed);
    }
    if (general.length > 0) {
      var said = note('error', 'alert', general);
      form.prepend(said);
      first = first || said;
    }
    focus(first);
  }

  // --- sending ---

  function valuesOf(form) {
    var values = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!field.name || field.matches(':disabled')) {
        return;
      }
      if (field.type === 'checkbox') {
        values[field.name] = field.checked;
      } else if (field.type === 'select-multiple') {
        values[field.name] = Array.prototype.map.call(field.selectedOptions, function (option) {
          return option.value;
        });
      } else if (field.matches('[data-number]')) {
        if (field.value !== '') {
          values[field.name] = Number(field.value);
        }
      } else if (field.type === 'radio' ? field.checked : field.value !== '') {
        values[field.name] = field.value;
      }
    });
    return values;
  }

  /** The JSON of an answer, or nothing where something on the way answered in its own words. */
  function read(response) {
    return response.json().catch(function () {
      return {};
    });
  }

  function ask(panel, method, url, body) {
    return fetch(url, {
      method: method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-Atlassian-Token': 'no-check'
      },
      body: body
    }).then(
      function (response) {
        if (response.status === 401) {
          return { ok: false, status: 401, answer: { errorMessages: [panel.dataset.signedOut] } };
        }
        return read(response).then(function (answer) {
          return { ok: response.ok, status: response.status, answer: answer };
        });
      },
      function () {
        return { ok: false, answer: { errorMessages: [panel.dataset.unreachable] } };
      }
    );
  }

  function setBusy(form, busy) {
    form.dataset.busy = String(busy);
    form.setAttribute('aria-busy', String(busy));
    form.querySelectorAll('button').forEach(function (button) {
      button.disabled = busy;
    });
  }

  /** The page is read anew, since other parts of it have changed too; then we say what was done. */
  function reload(panel, text) {
    window.sessionStorage.setItem(AFTERWARDS, JSON.stringify({ panel: panel.id, text: text }));
    window.location.reload();
  }

  function send(form) {
    // A form without fields asks for something without a body.
    var body = form.querySelector('[name]') ? JSON.stringify(valuesOf(form)) : undefined;
    sendTo(form, form.dataset.method || 'POST', form.action, body, form.dataset.done);
  }

  function sendTo(form, method, address, body, done) {
    var panel = panelOf(form);
    clearComplaints(form);
    setBusy(form, true);
    ask(panel, method, address, body).then(function (outcome) {
      if (outcome.ok) {
        var key = outcome.answer.key || form.dataset.key || '';
        window.FollowthroughDrafts.drop(form);
        reload(panel, done.replace('[key]', key).replace('[rows]', outcome.answer.rows));
      } else {
        setBusy(form, false);
        showComplaints(form, outcome.answer);
      }
    });
  }

  // --- triage ---

  /** Shows the fields of the chosen answer and leaves the others out of what is sent. */
  function showChosen(form) {
    var chosen = form.querySelector('[name=disposition]:checked').value;
    form.querySelectorAll('[data-followthrough-for]').forEach(function (fields) {
      var fits = fields.dataset.followthroughFor.split(' ').includes(chosen);
      fields.hidden = !fits;
      fields.disabled = !fits;
    });
    form.dispatchEvent(new CustomEvent('followthrough-chosen', { bubbles: true }));
  }

  /** Chooses a value, also one the list does not offer any more. */
  function choose(select, value) {
    select.value = value;
    if (select.value !== value) {
      select.value = '';
    }
  }

  function fill(form, item) {
    var answer = item.dataset;
    var proposed = answer.disposition === 'proposed';
    clearComplaints(form);
    form.action = panelOf(form).dataset.rest + '/action/' + encodeURIComponent(answer.key) + '/triage';
    form.dataset.key = answer.key;
    form.setAttribute('aria-label', form.dataset.label.replace('[key]', answer.key));
    form.querySelector('[data-followthrough-undo]').hidden = proposed;
    form.querySelector('[name=disposition][value=' + (proposed ? 'accepted' : answer.disposition) + ']').checked = true;
    CHOSEN.forEach(function (name) {
      choose(form.querySelector('[name=' + name + ']'), answer[name]);
    });
    WRITTEN.forEach(function (name) {
      form.querySelector('[name=' + name + ']').value = answer[name];
    });
    form.querySelector('[name=priorityAction]').checked = answer.priorityAction === 'true';
    form.querySelector('[name=extension]').value = '';
    form.dataset.promised = answer.disposition === 'accepted' ? answer.due : '';
    delete form.dataset.filled;
    showChosen(form);
    window.FollowthroughDrafts.apply(form);
  }

  /** A place below an action item; in a table that takes a row of its own. */
  function placeBelow(item) {
    if (item.tagName !== 'TR') {
      return item;
    }
    var row = document.createElement('tr');
    var cell = document.createElement('td');
    row.className = 'followthrough-form-row';
    row.setAttribute('role', 'row');
    cell.setAttribute('role', 'cell');
    cell.colSpan = item.cells.length;
    row.appendChild(cell);
    item.after(row);
    return cell;
  }

  /** Puts a form back where it waits, and takes the row away that it was in. */
  function takeBack(form, home) {
    var row = form.closest('.followthrough-form-row');
    home.appendChild(form);
    if (row) {
      row.remove();
    }
  }

  function close(form) {
    var panel = panelOf(form);
    var button = panel.querySelector(TRIAGE + '[aria-expanded=true]');
    takeBack(form, panel.querySelector('[data-followthrough-home]'));
    if (button) {
      button.setAttribute('aria-expanded', 'false');
    }
    return button;
  }

  function open(button) {
    var form = panelOf(button).querySelector(ANSWER);
    var item = button.closest(ITEM);
    if (form.dataset.busy === 'true') {
      return;
    }
    if (close(form) === button) {
      return;
    }
    // Whoever comes back to the same item finds what he typed.
    if (form.dataset.key !== item.dataset.key) {
      fill(form, item);
    }
    placeBelow(item).appendChild(form);
    button.setAttribute('aria-expanded', 'true');
    focus(form.querySelector('[name=disposition]:checked'));
  }

  function cancel(form) {
    if (form.dataset.busy === 'true') {
      return;
    }
    var button = close(form);
    delete form.dataset.key;
    if (button) {
      focus(button);
    }
  }

  // --- more action items ---

  function lozenge(action) {
    if (!action.triaged) {
      return 'aui-lozenge aui-lozenge-moved';
    }
    return 'aui-lozenge' + (action.disposition === 'accepted' ? ' aui-lozenge-success' : '');
  }

  function failuresOf(action, rows) {
    return action.remediations
      .filter(function (ticket) {
        return ticket.failure;
      })
      .map(function (ticket) {
        return rows
          .getAttribute('data-failed-' + ticket.failure + (ticket.key ? '' : '-unnamed'))
          .replace('[key]', ticket.key)
          .replace('[resolution]', ticket.resolution || '');
      })
      .join(', ');
  }

  /** What there is to tell about a gap; the server says the same in its own rows. */
  function detailOf(gap, action, rows) {
    if (gap === 'remediation') {
      return failuresOf(action, rows);
    }
    return (gap === 'unfulfilled' ? action.resolution : action.reviewBy || action.until) || '';
  }

  function rowLike(example, rows, action, browse) {
    var row = example.cloneNode(true);
    var part = function (name) {
      return row.querySelector('[data-part=' + name + ']');
    };
    var gaps = (action.gaps || []).map(function (gap) {
      var words = rows.getAttribute('data-gap-' + gap) || gap;
      return words.replace('[detail]', detailOf(gap, action, rows));
    });
    ['key', 'disposition'].concat(WRITTEN, CHOSEN).forEach(function (name) {
      row.dataset[name] = action[name] || '';
    });
    row.dataset.priorityAction = String(action.priorityAction === true);
    part('key').textContent = action.key;
    part('key').href = browse + encodeURIComponent(action.key);
    part('summary').textContent = action.summary;
    part('answer').textContent = rows.getAttribute('data-disposition-' + action.disposition) || action.disposition;
    part('answer').className = lozenge(action);
    part('delivery').textContent = rows.getAttribute('data-delivery-' + action.delivery) || action.delivery || '';
    part('delivery').className = 'aui-lozenge aui-lozenge-subtle ' + (DELIVERED[action.delivery] || '');
    part('delivery').hidden = !action.delivery;
    part('tickets').textContent =
      action.tickets === 1 ? '' : rows.dataset.tickets.replace('[done]', action.ticketsDone).replace('[all]', action.tickets);
    part('missing').textContent = gaps.length === 0 ? '' : rows.dataset.missing.replace('[gaps]', gaps.join(', '));
    part('owner').textContent = action.ownerName || action.owner || '';
    part('due').textContent = action.due || '';
    part('status').textContent = action.status;
    part('status').className = 'aui-lozenge aui-lozenge-subtle' + (action.finished ? ' aui-lozenge-success' : '');
    part('resolution').textContent = action.resolution || '';
    part('name').textContent = ' ' + action.key;
    part('name').parentElement.setAttribute('aria-expanded', 'false');
    return row;
  }

  function showMore(button) {
    var panel = panelOf(button);
    var rows = panel.querySelector('[data-followthrough-rows]');
    var shown = rows.querySelectorAll(ITEM);
    var url =
      panel.dataset.rest + '/postmortem/' + encodeURIComponent(panel.dataset.key) + '/actions?start=' + shown.length + '&limit=' + PAGE;
    var old = button.parentElement.querySelector('.followthrough-note');
    if (old) {
      old.remove();
    }
    button.disabled = true;
    ask(panel, 'GET', url, undefined).then(function (outcome) {
      button.disabled = false;
      if (!outcome.ok || !outcome.answer.actions) {
        var said = note('error', 'alert', outcome.answer.errorMessages || [panel.dataset.failed]);
        button.parentElement.prepend(said);
        focus(said);
        return;
      }
      var made = outcome.answer.actions.map(function (action) {
        return rowLike(shown[0], rows, action, panel.dataset.browse);
      });
      made.forEach(function (row) {
        rows.appendChild(row);
      });
      // A list that has shrunk meanwhile must not leave a button that does nothing.
      if (made.length === 0 || shown.length + made.length >= outcome.answer.total) {
        button.parentElement.remove();
      }
      if (made.length > 0) {
        focus(made[0].querySelector('a'));
      }
    });
  }

  // --- listening ---

  document.addEventListener('submit', function (event) {
    if (event.target.matches('[data-followthrough-send]')) {
      event.preventDefault();
      if (event.target.dataset.busy !== 'true') {
        send(event.target);
      }
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button || !panelOf(button)) {
      return;
    }
    if (button.matches(TRIAGE)) {
      open(button);
    } else if (button.matches('[data-followthrough-cancel]')) {
      cancel(button.form);
    } else if (button.matches('[data-followthrough-more]')) {
      showMore(button);
    }
  });

  window.FollowthroughDrafts.reopening(ANSWER, function (form, key) {
    var item = panelOf(form).querySelector(ITEM + '[data-key="' + key + '"]');
    return item && item.querySelector(TRIAGE);
  }, open);

  document.addEventListener('change', function (event) {
    if (event.target.name === 'disposition' && event.target.closest(ANSWER)) {
      showChosen(event.target.form);
    }
  });

  document.addEventListener('keydown', function (event) {
    var form = event.key === 'Escape' && event.target.closest(ANSWER);
    if (form) {
      event.stopPropagation();
      cancel(form);
    }
  });

  function sayAfterwards() {
    var left = window.sessionStorage.getItem(AFTERWARDS);
    if (left === null) {
      return;
    }
    window.sessionStorage.removeItem(AFTERWARDS);
    var done = JSON.parse(left);
    var panel = document.getElementById(done.panel);
    if (panel) {
      var said = note('success', 'status', [done.text]);
      panel.prepend(said);
      focus(said);
    }
  }

  /** What the scripts of single panels share. */
  window.FollowthroughPanels = {
    ask: ask,
    clearComplaints: clearComplaints,
    element: element,
    focus: focus,
    note: note,
    placeBelow: placeBelow,
    send: sendTo,
    setBusy: setBusy,
    showComplaints: showComplaints,
    takeBack: takeBack,
    valuesOf: valuesOf
  };

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', sayAfterwards);
  } else {
    sayAfterwards();
  }
})();
