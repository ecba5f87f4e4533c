/*
 * The rows of a timeline: changes a row, takes a row away, previews what is pasted, and shows all
 * rows. Sending and complaining is what panel.js does for every form.
 */
(function () {
  'use strict';

  var PANEL = '#followthrough-timeline';
  var ROW = '[data-followthrough-timeline-row]';
  var ROW_FORM = '[data-followthrough-row-form]';
  var EDIT = '[data-followthrough-edit]';
  var SHOWN_AT_ONCE = 100;
  var panels = window.FollowthroughPanels;

  var rows = panels.editor({
    panel: PANEL,
    item: ROW,
    button: EDIT,
    form: ROW_FORM,
    home: '[data-followthrough-row-home]',
    collection: 'timeline',
    fields: ['version', 'when', 'kind', 'text', 'source'],
    first: 'when',
    nameOf: function (row) {
      return row.dataset.when;
    }
  });

  /** Takes the kind that was guessed for the kind of the row. */
  function takeGuess(button) {
    rows.set(button.closest(ROW).querySelector(EDIT), 'kind', button.dataset.followthroughGuess);
  }

  // --- pasting ---

  /** The kind in words; one that is only guessed has a question mark. */
  function kindOf(form, line) {
    var kind = line.suggestion || line.kind;
    return form.getAttribute('data-kind-' + kind) + (line.suggestion ? '?' : '');
  }

  function lines(form, title, found) {
    var list = document.createElement('ul');
    found.slice(0, SHOWN_AT_ONCE).forEach(function (line) {
      var remarks = line.remarks.map(function (remark) { return remark.message; }).join(' ');
      var words = line.when === null ? line.said : line.when + ' (' + kindOf(form, line) + ') ' + line.text;
      var item = panels.element('li', line.when === null ? 'followthrough-refused' : '', form.dataset.line.replace('[line]', line.line) + ' ' + words);
      if (remarks !== '') {
        item.appendChild(panels.element('span', 'followthrough-mend', remarks));
      }
      list.appendChild(item);
    });
    if (found.length > SHOWN_AT_ONCE) {
      list.appendChild(panels.element('li', '', form.dataset.restOfIt.replace('[rows]', found.length - SHOWN_AT_ONCE)));
    }
    var part = document.createElement('section');
    part.appendChild(panels.element('h3', '', title));
    part.appendChild(list);
    return part;
  }

  function show(form, answer) {
    var place = form.querySelector('[data-followthrough-previewed]');
    var refused = answer.lines.filter(function (line) { return line.when === null; });
    var taken = answer.lines.filter(function (line) { return line.when !== null; });
    place.textContent = '';
    if (refused.length > 0) {
      place.appendChild(lines(form, form.dataset.refused.replace('[rows]', refused.length), refused));
    }
    place.appendChild(lines(form, form.dataset.would.replace('[rows]', taken.length), taken));
  }

  function preview(form) {
    var values = panels.valuesOf(form);
    values.dryRun = true;
    panels.clearComplaints(form);
    panels.setBusy(form, true);
    panels.ask(form.closest(PANEL), 'POST', form.action, JSON.stringify(values)).then(function (outcome) {
      panels.setBusy(form, false);
      if (outcome.ok && outcome.answer.lines) {
        show(form, outcome.answer);
      } else {
        panels.showComplaints(form, outcome.answer);
      }
    });
  }

  // --- all rows ---

  function rowLike(example, list, told) {
    var row = example.cloneNode(true);
    var part = function (name) {
      return row.querySelector('[data-part=' + name + ']');
    };
    ['id', 'version', 'when', 'kind', 'text', 'source'].forEach(function (name) {
      row.dataset[name] = told[name];
    });
    row.querySelectorAll('[data-part=odd], [data-followthrough-guess]').forEach(function (other) {
      other.remove();
    });
    part('read').textContent = told.when;
    part('elsewhere').textContent = '';
    part('kind').textContent = list.getAttribute('data-kind-' + told.kind) || told.kind;
    part('kind').className = 'followthrough-kind followthrough-kind-' + told.kind;
    part('text').textContent = told.text;
    part('source').textContent = told.source;
    if (part('name')) {
      part('name').textContent = ' ' + told.when;
      part('name').parentElement.setAttribute('aria-expanded', 'false');
    }
    return row;
  }

  function showAll(button) {
    var panel = button.closest(PANEL);
    var list = panel.querySelector('[data-followthrough-timeline-rows]');
    var shown = list.querySelectorAll(ROW);
    var address =
      panel.dataset.rest + '/postmortem/' + encodeURIComponent(panel.dataset.key) + '/timeline?limit=1000&start=' + shown.length;
    button.disabled = true;
    panels.ask(panel, 'GET', address, undefined).then(function (outcome) {
      button.disabled = false;
      if (!outcome.ok || !outcome.answer.rows) {
        var said = panels.note('error', 'alert', outcome.answer.errorMessages || [panel.dataset.failed]);
        button.parentElement.prepend(said);
        panels.focus(said);
        return;
      }
      var made = outcome.answer.rows.map(function (told) {
        return rowLike(shown[0], list, told);
      });
      made.forEach(function (row) {
        list.appendChild(row);
      });
      button.parentElement.remove();
      if (made.length > 0) {
        panels.focus(made[0].querySelector('button') || made[0]);
      }
    });
  }

  // --- listening ---

  document.addEventListener('click', function (event) {
    var button = event.target.closest(PANEL + ' button');
    if (!button) {
      return;
    }
    if (button.matches(EDIT)) {
      rows.open(button);
    } else if (button.matches('[data-followthrough-row-cancel]')) {
      rows.close(button.form);
    } else if (button.matches('[data-followthrough-delete]')) {
      rows.remove(button.form);
    } else if (button.matches('[data-followthrough-guess]')) {
      takeGuess(button);
    } else if (button.matches('[data-followthrough-preview]')) {
      preview(button.form);
    } else if (button.matches('[data-followthrough-all]')) {
      showAll(button);
    }
  });

  document.addEventListener('keydown', function (event) {
    var form = event.key === 'Escape' && event.target.closest(ROW_FORM);
    if (form) {
      event.stopPropagation();
      rows.close(form);
    }
  });
})();
