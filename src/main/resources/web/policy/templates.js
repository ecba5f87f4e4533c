/*
 * The part of the form of a policy that is about templates: sections are put in and out of them and
 * moved, with buttons that the keyboard reaches. All words come with the page.
 */
(function () {
  'use strict';

  var TEMPLATE = '.followthrough-template';

  function place() {
    return document.getElementById('followthrough-policy-templates');
  }

  function part(element, name) {
    return element.querySelector('[data-part="' + name + '"]');
  }

  function all(form) {
    return Array.prototype.slice.call(form.querySelectorAll(TEMPLATE));
  }

  function rowsOf(template) {
    return Array.prototype.slice.call(template.querySelectorAll('tr[data-section]'));
  }

  function choices() {
    return Array.prototype.slice.call(place().querySelector('template').content.querySelectorAll('tr'));
  }

  // --- reading ---

  function least(row, name, section) {
    var field = part(row, name);
    if (field && (field.value.trim() !== '' || field.validity.badInput)) {
      section[name] = field.validity.badInput ? 'NaN' : Number(field.value);
    }
  }

  function sectionOf(row) {
    var section = { section: row.dataset.section };
    if (row.dataset.shipped !== 'true') {
      section.name = row.dataset.name;
    }
    section.required = part(row, 'required').checked;
    if (part(row, 'help').value.trim() !== '') {
      section.help = part(row, 'help').value;
    }
    least(row, 'leastWords', section);
    least(row, 'leastRows', section);
    return section;
  }

  /** What the policy says of templates; undefined where it inherits all of them. */
  function said(form) {
    var own = {};
    all(form).forEach(function (template) {
      if (part(template, 'own').checked) {
        own[template.dataset.template] = { sections: rowsOf(template).map(sectionOf) };
      }
    });
    return Object.keys(own).length === 0 ? undefined : own;
  }

  /** The field that says what stands at a path like templates.full.sections[2].help. */
  function at(form, path) {
    var template = all(form).filter(function (one) {
      return path === 'templates.' + one.dataset.template || path.startsWith('templates.' + one.dataset.template + '.');
    })[0];
    if (!template) {
      return null;
    }
    template.open = true;
    var step = /\.sections\[(\d+)\](?:\.(\w+))?$/.exec(path);
    var row = step && rowsOf(template)[Number(step[1])];
    return (row && (part(row, step[2] || '') || part(row, 'help'))) || part(template, 'own');
  }

  // --- changing ---

  function offer(template) {
    var there = rowsOf(template).map(function (row) {
      return row.dataset.section;
    });
    var more = part(template, 'more');
    more.textContent = '';
    choices().forEach(function (row) {
      if (there.indexOf(row.dataset.section) < 0) {
        more.add(new Option(row.dataset.name, row.dataset.section));
      }
    });
    template.querySelector('[data-move="in"]').disabled = more.length === 0;
  }

  /** Whoever changes a template has the policy say what it is made of. */
  function changed(template) {
    part(template, 'own').checked = true;
    template.classList.add('followthrough-own');
    offer(template);
  }

  function move(button) {
    var template = button.closest(TEMPLATE);
    var row = button.closest('tr');
    switch (button.dataset.move) {
      case 'up':
        if (row.previousElementSibling) {
          row.previousElementSibling.before(row);
        }
        break;
      case 'down':
        if (row.nextElementSibling) {
          row.nextElementSibling.after(row);
        }
        break;
      case 'out':
        focusAfter(row, template);
        row.remove();
        break;
      default:
        add(template);
        return;
    }
    changed(template);
    if (row.isConnected) {
      button.focus();
    }
  }

  function focusAfter(row, template) {
    var next = row.nextElementSibling || row.previousElementSibling;
    (next ? next.querySelector('[data-move="out"]') : part(template, 'more')).focus();
  }

  function add(template) {
    var chosen = part(template, 'more').value;
    var blank = choices().filter(function (row) {
      return row.dataset.section === chosen;
    })[0];
    if (blank) {
      var row = document.importNode(blank, true);
      template.querySelector('tbody').append(row);
      changed(template);
      part(row, 'required').focus();
    }
  }

  /** A new template begins as a copy of the first one. */
  function make() {
    var field = document.getElementById('policy-new-template');
    var name = field.value.trim();
    var templates = all(place());
    var taken = templates.some(function (template) {
      return template.dataset.template.toLowerCase() === name.toLowerCase();
    });
    field.setCustomValidity(name === '' || taken ? place().dataset.nameFirst : '');
    if (!field.reportValidity()) {
      return;
    }
    var made = templates[0].cloneNode(true);
    made.dataset.template = name;
    made.dataset.inherited = 'false';
    part(made, 'title').textContent = name;
    part(made, 'origin').textContent = '';
    made.open = true;
    templates[templates.length - 1].after(made);
    changed(made);
    field.value = '';
    document.querySelectorAll('select[data-path^="depths"]').forEach(function (select) {
      select.add(new Option(name, name));
    });
    made.querySelector('summary').focus();
  }

  function kept(box) {
    var template = box.closest(TEMPLATE);
    template.classList.toggle('followthrough-own', box.checked);
    part(template, 'origin').textContent =
      box.checked || template.dataset.inherited === 'true' ? '' : place().dataset.gone;
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('#followthrough-policy-templates [data-move]');
    if (button) {
      move(button);
    } else if (event.target.closest('[data-new-template]')) {
      make();
    }
  });

  /** Otherwise the key would save the whole policy, without the template. */
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.id === 'policy-new-template') {
      event.preventDefault();
      make();
    }
  });

  document.addEventListener('input', function (event) {
    var template = place() && event.target.closest(TEMPLATE);
    if (event.target.id === 'policy-new-template') {
      event.target.setCustomValidity('');
    } else if (template && event.target.matches('[data-part="own"]')) {
      kept(event.target);
    } else if (template && event.target.closest('tr')) {
      changed(template);
    }
  });

  function begin() {
    if (place()) {
      all(place()).forEach(offer);
    }
  }

  window.FollowthroughTemplates = { said: said, at: at };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
