/*
 * The triage desk: one key for each answer, for one item or for all that are selected.
 *
 * The keys of letters work only while the focus is on an item, so they take nothing from the host
 * and nothing from people who speak to their computer. All words come with the page.
 */
(function () {
  'use strict';

  var DESK = '#followthrough-desk';
  var ROW = '[data-followthrough-waiting]';
  var FORM = '[data-followthrough-desk-form]';
  var SELECT = '[data-followthrough-select]';
  var ANSWERS = { a: 'accepted', d: 'deferred', r: 'rejected', t: 'risk-accepted', u: 'duplicate' };
  var ANSWERED_ALREADY = 409;
  var panels = window.FollowthroughPanels;

  function deskOf(element) {
    return element.closest(DESK);
  }

  function formOf(desk) {
    return desk.querySelector(FORM);
  }

  function rowsOf(desk) {
    return Array.prototype.slice.call(desk.querySelectorAll(ROW));
  }

  function selected(desk) {
    return rowsOf(desk).filter(function (row) {
      return row.querySelector(SELECT).checked;
    });
  }

  function rowOf(desk, key) {
    return rowsOf(desk).find(function (row) {
      return row.dataset.key === key;
    });
  }

  // --- moving about ---

  /** Of all items one is reached by Tab, the others from there by arrows. */
  function makeCurrent(row) {
    rowsOf(deskOf(row)).forEach(function (other) {
      other.tabIndex = other === row ? 0 : -1;
    });
  }

  function go(row) {
    if (row) {
      makeCurrent(row);
      row.focus();
    }
  }

  function step(row, by) {
    var rows = rowsOf(deskOf(row));
    go(rows[rows.indexOf(row) + by]);
  }

  function toggle(row) {
    var box = row.querySelector(SELECT);
    box.checked = !box.checked;
    count(deskOf(row));
  }

  function count(desk) {
    var number = selected(desk).length;
    var button = desk.querySelector('[data-followthrough-answer-selected]');
    var all = desk.querySelector('[data-followthrough-select-all]');
    button.disabled = number === 0;
    all.checked = number > 0 && number === rowsOf(desk).length;
    all.indeterminate = number > 0 && !all.checked;
  }

  // --- the form ---

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

  function isOpen(form) {
    return form.closest('[data-followthrough-desk-home]') === null;
  }

  /** Takes the form away; returns what the focus should go back to. */
  function close(form) {
    var desk = deskOf(form);
    var row = rowOf(desk, form.dataset.key);
    panels.takeBack(form, desk.querySelector('[data-followthrough-desk-home]'));
    desk.querySelectorAll('[data-followthrough-answer-one]').forEach(function (button) {
      button.setAttribute('aria-expanded', 'false');
    });
    delete form.dataset.key;
    return row || desk.querySelector('[data-followthrough-answer-selected]');
  }

  function choose(form, disposition) {
    panels.clearComplaints(form);
    form.querySelector('[name=disposition][value=' + disposition + ']').checked = true;
    showChosen(form);
    panels.focus(form.querySelector('[name=disposition]:checked'));
  }

  function openFor(row, disposition) {
    var form = formOf(deskOf(row));
    if (form.dataset.busy === 'true') {
      return;
    }
    if (form.dataset.key !== row.dataset.key) {
      if (isOpen(form)) {
        close(form);
      }
      form.reset();
      form.dataset.key = row.dataset.key;
      form.dataset.promised = row.dataset.due;
      delete form.dataset.filled;
      form.setAttribute('aria-label', form.dataset.labelOne.replace('[key]', row.dataset.key));
      var place = panels.placeBelow(row);
      var background = panels.element('div', 'followthrough-background', '');
      place.append(background, form);
      row.querySelector('[data-followthrough-answer-one]').setAttribute('aria-expanded', 'true');
      tellBackground(row, background);
    }
    makeCurrent(row);
    choose(form, disposition);
  }

  function openForSelected(desk, disposition) {
    var form = formOf(desk);
    if (form.dataset.busy === 'true') {
      return;
    }
    if (isOpen(form)) {
      close(form);
    }
    form.reset();
    form.setAttribute('aria-label', form.dataset.labelMany);
    delete form.dataset.promised;
    delete form.dataset.filled;
    desk.querySelector('[data-followthrough-bulk]').append(form);
    choose(form, disposition);
  }

  function answer(row, disposition) {
    var desk = deskOf(row);
    if (selected(desk).length > 0) {
      openForSelected(desk, disposition);
    } else {
      openFor(row, disposition);
    }
  }

  // --- what one should know before answering ---

  function part(background, title) {
    var section = panels.element('section', '', '');
    section.append(panels.element('h3', '', title));
    background.append(section);
    return section;
  }

  function link(desk, key) {
    var made = panels.element('a', '', key);
    made.href = desk.dataset.browse + encodeURIComponent(key);
    return made;
  }

  function tellWhys(desk, background, paths) {
    if (paths.length === 0) {
      return;
    }
    var section = part(background, desk.dataset.whys);
    paths.forEach(function (path) {
      var list = panels.element('ol', 'followthrough-path', '');
      path.whys.concat(path.whys[path.whys.length - 1] === path.factor ? [] : [path.factor]).forEach(function (why) {
        list.append(panels.element('li', '', why));
      });
      section.append(list);
    });
  }

  function tellSimilar(desk, background, key, actions) {
    var others = actions.filter(function (action) {
      return action.key !== key;
    });
    if (others.length === 0) {
      return;
    }
    var list = panels.element('ul', '', '');
    part(background, desk.dataset.similar).append(list);
    others.forEach(function (action) {
      var item = panels.element('li', '', '');
      var button = panels.element('button', 'aui-button aui-button-compact', desk.dataset.duplicate.replace('[key]', action.key));
      button.type = 'button';
      button.dataset.followthroughDuplicateOf = action.key;
      item.append(link(desk, action.key), ' ', panels.element('bdi', '', action.summary), ' ', panels.element('span', 'followthrough-mend', action.state), button);
      list.append(item);
    });
  }

  /** What cannot be found out is left out: it only helps. */
  function tellBackground(row, background) {
    var desk = deskOf(row);
    var key = row.dataset.key;
    var rest = desk.dataset.rest + '/action/';
    panels.ask(desk, 'GET', rest + encodeURIComponent(key) + '/whys', undefined).then(function (outcome) {
      tellWhys(desk, background, (outcome.ok && outcome.answer.paths) || []);
    });
    var text = row.dataset.summary.slice(0, 255);
    panels.ask(desk, 'GET', rest + 'similar?text=' + encodeURIComponent(text), undefined).then(function (outcome) {
      tellSimilar(desk, background, key, (outcome.ok && outcome.answer.actions) || []);
    });
  }

  function duplicate(button) {
    var form = formOf(deskOf(button));
    choose(form, 'duplicate');
    var field = form.elements.namedItem('duplicateOf');
    field.value = button.dataset.followthroughDuplicateOf;
    field.focus();
  }

  // --- sending ---

  function reasonsOf(result) {
    return (result.errorMessages || []).concat(Object.values(result.errors || {})).join(' ');
  }

  function say(desk, kind, texts) {
    var said = panels.note(kind, kind === 'success' ? 'status' : 'alert', texts);
    desk.querySelector('[data-followthrough-results]').append(said);
    return said;
  }

  function tell(desk, done, refused, only) {
    if (done.length > 0) {
      say(desk, 'success', [
        only && done.length === 1
          ? desk.dataset.answered.replace('[key]', done[0].key)
          : desk.dataset.answeredMany.replace('[number]', done.length)
      ]);
    }
    if (refused.length > 0) {
      say(
        desk,
        'error',
        [desk.dataset.refused.replace('[number]', refused.length)].concat(
          refused.map(function (result) {
            return result.key + ': ' + reasonsOf(result);
          })
        )
      );
    }
  }

  /** The item to go on with: the one after those that go, or the last before. */
  function nextAfter(desk, going) {
    var rows = rowsOf(desk);
    var last = Math.max.apply(
      null,
      going.map(function (row) {
        return rows.indexOf(row);
      })
    );
    var stays = function (row) {
      return !going.includes(row);
    };
    return rows.slice(last + 1).find(stays) || rows.slice(0, last + 1).reverse().find(stays);
  }

  function goOn(desk, going) {
    var next = going.length > 0 ? nextAfter(desk, going) : null;
    going.forEach(function (row) {
      row.remove();
    });
    count(desk);
    if (next) {
      go(next);
    } else if (going.length > 0) {
      var onward = desk.querySelector('[data-followthrough-next]');
      if (onward) {
        window.location.assign(onward.href);
      } else {
        window.location.reload();
      }
    }
  }

  function settle(form, keys, results) {
    var desk = deskOf(form);
    var done = results.filter(function (result) {
      return result.status === 200;
    });
    var refused = results.filter(function (result) {
      return result.status !== 200;
    });
    var mendable = refused.filter(function (result) {
      return Object.keys(result.errors || {}).length > 0;
    });
    if (keys.length === 1 && mendable.length === 1) {
      panels.showComplaints(form, mendable[0]);
      return;
    }
    tell(desk, done, refused, keys.length === 1);
    var going = results
      .filter(function (result) {
        return result.status === 200 || result.status === ANSWERED_ALREADY;
      })
      .map(function (result) {
        return rowOf(desk, result.key);
      });
    if (mendable.length > 0) {
      // Those that were answered leave the selection; the form waits for the others.
      going.forEach(function (row) {
        row.remove();
      });
      count(desk);
      panels.showComplaints(form, mendable[0]);
      return;
    }
    var back = close(form);
    if (going.length > 0) {
      goOn(desk, going);
    } else {
      panels.focus(back);
    }
  }

  function send(form) {
    var desk = deskOf(form);
    var keys = form.dataset.key
      ? [form.dataset.key]
      : selected(desk).map(function (row) {
          return row.dataset.key;
        });
    var values = panels.valuesOf(form);
    values.keys = keys;
    panels.clearComplaints(form);
    desk.querySelector('[data-followthrough-results]').replaceChildren();
    panels.setBusy(form, true);
    panels.ask(desk, 'POST', form.action, JSON.stringify(values)).then(function (outcome) {
      panels.setBusy(form, false);
      if (outcome.ok && outcome.answer.results) {
        settle(form, keys, outcome.answer.results);
      } else {
        panels.showComplaints(form, outcome.answer);
      }
    });
  }

  // --- listening ---

  document.addEventListener('submit', function (event) {
    if (event.target.matches(FORM)) {
      event.preventDefault();
      if (event.target.dataset.busy !== 'true') {
        send(event.target);
      }
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest(DESK + ' button');
    if (!button) {
      return;
    }
    if (button.matches('[data-followthrough-answer-one]')) {
      openFor(button.closest(ROW), 'accepted');
    } else if (button.matches('[data-followthrough-answer-selected]')) {
      openForSelected(deskOf(button), 'accepted');
    } else if (button.matches('[data-followthrough-desk-close]')) {
      panels.focus(close(button.form));
    } else if (button.matches('[data-followthrough-duplicate-of]')) {
      duplicate(button);
    }
  });

  document.addEventListener('change', function (event) {
    var desk = deskOf(event.target);
    if (event.target.name === 'disposition' && event.target.closest(FORM)) {
      showChosen(event.target.form);
    } else if (desk && event.target.matches(SELECT)) {
      count(desk);
    } else if (desk && event.target.matches('[data-followthrough-select-all]')) {
      rowsOf(desk).forEach(function (row) {
        row.querySelector(SELECT).checked = event.target.checked;
      });
      count(desk);
    }
  });

  document.addEventListener('focusin', function (event) {
    var row = event.target.closest(ROW);
    if (row) {
      makeCurrent(row);
    }
  });

  function press(row, key) {
    if (key === 'j' || key === 'ArrowDown') {
      step(row, 1);
    } else if (key === 'k' || key === 'ArrowUp') {
      step(row, -1);
    } else if (key === 'x') {
      toggle(row);
    } else if (key === 'Enter') {
      openFor(row, 'accepted');
    } else if (Object.hasOwn(ANSWERS, key)) {
      answer(row, ANSWERS[key]);
    } else {
      return false;
    }
    return true;
  }

  document.addEventListener('keydown', function (event) {
    var form = event.target.closest(FORM);
    if (event.key === 'Escape' && form && form.dataset.busy !== 'true') {
      event.stopPropagation();
      panels.focus(close(form));
    } else if (event.target.matches(ROW) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (press(event.target, event.key)) {
        event.preventDefault();
        event.stopPropagation();
      }
    }
  });

  function start() {
    var first = document.querySelector(DESK + ' ' + ROW);
    if (first) {
      makeCurrent(first);
      // A form that the browser filled again has boxes ticked already.
      count(deskOf(first));
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
