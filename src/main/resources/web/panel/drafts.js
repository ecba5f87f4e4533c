/*
 * Keeps what is typed into the forms of the panels until it is sent or discarded: the page is read
 * anew after each change, and by people after a conflict, and no text may go with it.
 *
 * Kept in the tab, by page, form and item. A form of which something is kept is opened again and
 * says so; text about an item that is gone is shown, to be copied.
 */
(function () {
  'use strict';

  var KEEPING = '[data-kept]';
  var STORE = 'followthrough.drafts.' + window.location.pathname;
  var NOTE = 'followthrough-kept';
  var LEAVE = '[data-followthrough-close], [data-followthrough-row-cancel], [data-followthrough-cancel]';

  // --- what is kept ---

  function all() {
    try {
      return JSON.parse(window.sessionStorage.getItem(STORE)) || {};
    } catch {
      return {};
    }
  }

  /** Without room in the browser nothing is kept, and the forms work all the same. */
  function store(drafts) {
    try {
      window.sessionStorage.setItem(STORE, JSON.stringify(drafts));
    } catch {
      // Nothing to be done here; what was typed still stands in its form.
    }
  }

  function fieldsOf(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.type !== 'hidden';
    });
  }

  function itemOf(form) {
    return form.dataset.item || form.dataset.key || '';
  }

  function nameOf(form) {
    return fieldsOf(form)[0].id;
  }

  function keyOf(form) {
    return nameOf(form) + '@' + itemOf(form);
  }

  function valueOf(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked;
    }
    return field.multiple
      ? Array.prototype.map.call(field.selectedOptions, function (option) { return option.value; })
      : field.value;
  }

  function setValue(field, value) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = value;
    } else if (field.multiple) {
      Array.prototype.forEach.call(field.options, function (option) {
        option.selected = value.includes(option.value);
      });
    } else {
      field.value = value;
    }
  }

  function keep(form) {
    var drafts = all();
    var values = {};
    fieldsOf(form).forEach(function (field) {
      values[field.id] = valueOf(field);
    });
    drafts[keyOf(form)] = { form: nameOf(form), item: itemOf(form), at: Date.now(), values: values };
    store(drafts);
  }

  function forget(key) {
    var drafts = all();
    delete drafts[key];
    store(drafts);
  }

  function drop(form) {
    if (fieldsOf(form).length > 0) {
      forget(keyOf(form));
    }
    form.querySelectorAll('.' + NOTE).forEach(function (note) {
      note.remove();
    });
  }

  // --- giving back ---

  function note(panel, text, discard) {
    var made = document.createElement('div');
    var said = document.createElement('p');
    var button = document.createElement('button');
    made.className = 'aui-message aui-message-info followthrough-note ' + NOTE;
    said.textContent = text + ' ';
    button.type = 'button';
    button.className = 'aui-button aui-button-link';
    button.textContent = panel.dataset.discard;
    button.addEventListener('click', discard);
    said.append(button);
    made.append(said);
    return made;
  }

  function discard(form) {
    var leave = form.querySelector(LEAVE);
    drop(form);
    if (leave) {
      leave.click();
    } else {
      form.reset();
      fieldsOf(form)[0].focus();
    }
  }

  /** Fills a form with what is kept of it, if anything is. */
  function apply(form) {
    var draft = all()[keyOf(form)];
    form.querySelectorAll('.' + NOTE).forEach(function (old) {
      old.remove();
    });
    if (!draft) {
      return;
    }
    fieldsOf(form).forEach(function (field) {
      if (Object.hasOwn(draft.values, field.id)) {
        setValue(field, draft.values[field.id]);
      }
    });
    var chosen = form.querySelector('[type=radio]:checked');
    if (chosen) {
      chosen.dispatchEvent(new Event('change', { bubbles: true }));
    }
    var panel = form.closest(KEEPING);
    form.prepend(note(panel, panel.dataset.kept, function () { discard(form); }));
  }

  /** Shows what was typed about an item that is gone. */
  function show(panel, key, draft) {
    var said = note(panel, panel.dataset.keptOfGone, function () {
      forget(key);
      said.remove();
    });
    var text = document.createElement('textarea');
    text.className = 'textarea';
    text.readOnly = true;
    text.setAttribute('aria-label', panel.dataset.keptOfGone);
    text.value = Object.keys(draft.values)
      .map(function (id) { return draft.values[id]; })
      .filter(function (value) { return typeof value === 'string' && value !== ''; })
      .join('\n');
    said.append(text);
    panel.prepend(said);
  }

  function formOf(draft) {
    var field = document.getElementById(draft.form);
    return field && field.form && field.form.closest(KEEPING) ? field.form : null;
  }

  function whenRead(work) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', work);
    } else {
      work();
    }
  }

  function kept(selects) {
    var drafts = all();
    return Object.keys(drafts)
      .map(function (key) {
        return { key: key, draft: drafts[key], form: formOf(drafts[key]) };
      })
      .filter(function (one) {
        return one.form && selects(one.form, one.draft.item);
      })
      .sort(function (one, other) {
        return one.draft.at - other.draft.at;
      });
  }

  /**
   * Opens a form that goes from item to item again where it was; of several, where it was last. The
   * others find what was typed when they are opened.
   */
  function reopening(selector, buttonAt, open) {
    whenRead(function () {
      var focused = document.activeElement;
      kept(function (form, item) { return item !== '' && form.matches(selector); }).forEach(function (one) {
        var button = buttonAt(one.form, one.draft.item);
        if (button) {
          open(button);
        } else {
          show(one.form.closest(KEEPING), one.key, one.draft);
        }
      });
      if (focused && focused !== document.body) {
        focused.focus();
      }
    });
  }

  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (form && event.target.name && form.closest(KEEPING)) {
      keep(form);
    }
  });

  document.addEventListener('change', function (event) {
    var form = event.target.form;
    if (event.isTrusted && form && event.target.name && form.closest(KEEPING)) {
      keep(form);
    }
  });

  /** Whoever leaves a form by its button wants what is in it gone; Escape only puts it away. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest(LEAVE);
    if (button && button.form && button.closest(KEEPING)) {
      drop(button.form);
    }
  }, true);

  whenRead(function () {
    kept(function (form, item) { return item === ''; }).forEach(function (one) {
      var folded = one.form.closest('details');
      apply(one.form);
      if (folded) {
        folded.open = true;
      }
    });
  });

  window.FollowthroughDrafts = { apply: apply, drop: drop, reopening: reopening };
})();
