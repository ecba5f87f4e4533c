/*
 * The rows of a timeline: opens the form below a row, takes a row away, previews what is pasted,
 * and shows all rows. Sending and complaining is what panel.js does for every form.
 */
(function () {
  'use strict';

  var PANEL = '#followthrough-timeline';
  var ROW = '[data-followthrough-timeline-row]';
  var ROW_FORM = '[data-followthrough-row-form]';
  var EDIT = '[data-followthrough-edit]';
  var SHOWN_AT_ONCE = 100;
  var panels = window.FollowthroughPanels;

  // --- one row ---

  function close(form) {
    var button = form.closest(PANEL).querySelector(EDIT + '[aria-expanded=true]');
    panels.takeBack(form, form.closest(PANEL).querySelector('[data-followthrough-row-home]'));
    if (button) {
      button.setAttribute('aria-expanded', 'false');
    }
    return button;
  }

  function addressOf(row) {
    var panel = row.closest(PANEL);
    return panel.dataset.rest + '/postmortem/' + encodeURIComponent(panel.dataset.key) + '/timeline/' + row.dataset.id;
  }

  function fill(form, row) {
    panels.clearComplaints(form);
    form.action = addressOf(row);
    form.dataset.row = row.dataset.id;
    form.setAttribute('aria-label', form.dataset.label.replace('[when]', row.dataset.when));
    ['version', 'when', 'kind', 'text', 'source'].forEach(function (name) {
      form.elements.namedItem(name).value = row.dataset[name];
    });
  }

  function open(button) {
    var form = button.closest(PANEL).querySelector(ROW_FORM);
    var row = button.closest(ROW);
    if (form.dataset.busy === 'true' || close(form) === button) {
      return;
    }
    // Whoever comes back to the same row finds what he typed.
    if (form.dataset.row !== row.dataset.id) {
      fill(form, row);
    }
    panels.placeBelow(row).appendChild(form);
    button.setAttribute('aria-expanded', 'true');
    panels.focus(form.elements.namedItem('when'));
  }

  function cancel(form) {
    if (form.dataset.busy === 'true') {
      return;
    }
    var button = close(form);
    delete form.dataset.row;
    if (button) {
      panels.focus(button);
    }
  }

  function remove(form) {
    var address = form.action + '?version=' + form.elements.namedItem('version').value;
    panels.send(form, 'DELETE', address, undefined, form.dataset.gone);
  }

  /** Takes the kind that was guessed for the kind of the row. */
  function takeGuess(button) {
    var row = button.closest(ROW);
    var form = button.closest(PANEL).querySelector(ROW_FORM);
    close(form);
    fill(form, row);
    form.elements.namedItem('kind').value = button.dataset.followthroughGuess;
    panels.placeBelow(row).appendChild(form);
    row.querySelector(EDIT).setAttribute('aria-expanded', 'true');
    form.requestSubmit();
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
    var rows = answer.lines.filter(function (line) { return line.when !== null; });
    place.textContent = '';
    if (refused.length > 0) {
      place.appendChild(lines(form, form.dataset.refused.replace('[rows]', refused.length), refused));
    }
    place.appendChild(lines(form, form.dataset.would.replace('[rows]', rows.length), rows));
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

  function rowLike(example, rows, told) {
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
    part('kind').textContent = rows.getAttribute('data-kind-' + told.kind) || told.kind;
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
    var rows = panel.querySelector('[data-followthrough-timeline-rows]');
    var shown = rows.querySelectorAll(ROW);
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
        return rowLike(shown[0], rows, told);
      });
      made.forEach(function (row) {
        rows.appendChild(row);
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
      open(button);
    } else if (button.matches('[data-followthrough-row-cancel]')) {
      cancel(button.form);
    } else if (button.matches('[data-followthrough-delete]')) {
      remove(button.form);
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
      cancel(form);
    }
  });
})();
