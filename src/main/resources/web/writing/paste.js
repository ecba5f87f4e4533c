/*
 * Sends a pasted list, first to see what becomes of each line, then to add what was understood. The
 * report stays on the page, so that whatever was not understood can be read and mended. Sending is what
 * panel.js does for every form.
 */
(function () {
  'use strict';

  var FORM = '[data-followthrough-list]';
  /** The outcomes in which a line becomes an action item. */
  var GOOD = ['new', 'added'];
  var panels = window.FollowthroughPanels;

  function part(form, name) {
    return form.querySelector('[data-part=' + name + ']');
  }

  function line(form, one) {
    var item = document.createElement('li');
    item.append(panels.element('strong', '', form.dataset.line.replace('[line]', String(one.line)) + ': '), panels.element('bdi', '', one.summary || one.text), ' ');
    if (one.key) {
      var link = panels.element('a', '', one.key);
      link.href = form.dataset.browse + encodeURIComponent(one.key);
      item.append(link, ' ');
    }
    var good = GOOD.includes(one.outcome);
    item.append(panels.element('span', good ? 'followthrough-mend' : 'followthrough-mend followthrough-error', one.sentence));
    return item;
  }

  function say(form, text, items) {
    part(form, 'said').textContent = text;
    part(form, 'found').replaceChildren.apply(part(form, 'found'), items);
    part(form, 'said').focus();
  }

  function showReport(form, report) {
    var good = report.lines.filter(function (one) {
      return GOOD.includes(one.outcome);
    });
    var words = report.dryRun ? form.dataset.previewed : form.dataset.finished;
    part(form, 'add').hidden = !report.dryRun || good.length === 0;
    part(form, 'show').hidden = report.dryRun || good.length === 0;
    say(
      form,
      words.replace('[lines]', String(report.lines.length)).replace('[items]', String(good.length)),
      report.lines.map(function (one) {
        return line(form, one);
      })
    );
  }

  function showRefusal(form, answer) {
    var panel = form.closest('[data-followthrough-panel]');
    var all = (answer.errorMessages || []).concat(Object.values(answer.errors || {}));
    part(form, 'add').hidden = true;
    say(form, all.join(' ') || panel.dataset.failed, []);
  }

  function send(form, dryRun) {
    var list = panels.valuesOf(form);
    list.dryRun = dryRun;
    panels.setBusy(form, true);
    panels.ask(form.closest('[data-followthrough-panel]'), 'POST', form.action, JSON.stringify(list)).then(function (outcome) {
      panels.setBusy(form, false);
      if (outcome.ok && outcome.answer.lines) {
        if (!dryRun) {
          window.FollowthroughDrafts.drop(form);
        }
        showReport(form, outcome.answer);
      } else {
        showRefusal(form, outcome.answer);
      }
    });
  }

  document.addEventListener('submit', function (event) {
    if (event.target.matches(FORM)) {
      event.preventDefault();
      if (event.target.dataset.busy !== 'true') {
        send(event.target, true);
      }
    }
  });

  /** What was previewed is no longer what would be sent. */
  document.addEventListener('input', function (event) {
    var form = event.target.closest(FORM);
    if (form) {
      part(form, 'add').hidden = true;
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest(FORM + ' button');
    if (button && button.dataset.part === 'add') {
      send(button.form, false);
    } else if (button && button.dataset.part === 'show') {
      window.location.reload();
    }
  });
})();
