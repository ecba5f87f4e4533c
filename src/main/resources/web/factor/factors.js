/*
 * Factors and whys: changes and takes them away, asks why of a why, and moves whys by dragging.
 */
(function () {
  'use strict';

  var PANEL = '#followthrough-factors';
  var FACTOR = '[data-followthrough-factor]';
  var WHY = '[data-followthrough-why]';
  var WHY_BUTTON = '[data-followthrough-why-edit]';
  var FORMS = '[data-followthrough-factor-form], [data-followthrough-why-form], [data-followthrough-ask-form]';
  var SHORT = 60;
  var panels = window.FollowthroughPanels;
  var dragged = null;

  function textOf(why) {
    var text = why.querySelector(WHY_BUTTON).textContent;
    return text.length > SHORT ? text.slice(0, SHORT) + '…' : text;
  }

  var factors = panels.editor({
    panel: PANEL,
    item: FACTOR,
    button: '[data-followthrough-factor-edit]',
    form: '[data-followthrough-factor-form]',
    home: '[data-followthrough-factor-home]',
    collection: 'factors',
    fields: ['version', 'category', 'text'],
    first: 'category',
    fill: function (form, factor) {
      var actions = form.elements.namedItem('actions');
      Array.prototype.forEach.call(actions ? actions.options : [], function (option) {
        option.selected = factor.dataset.actions.split(' ').includes(option.value);
      });
    },
    nameOf: function (factor) {
      return factor.dataset.text;
    }
  });

  /** Offers every why to stand below, but for itself and those that stand below it. */
  function offerParents(form, why) {
    var parents = form.elements.namedItem('parent');
    parents.textContent = '';
    parents.add(new Option(parents.dataset.root, ''));
    why.closest('[data-followthrough-tree]').querySelectorAll(WHY).forEach(function (other) {
      if (!why.contains(other) && other.dataset.factor === '') {
        parents.add(new Option(textOf(other), other.dataset.id));
      }
    });
    parents.value = why.dataset.parent;
  }

  var whys = panels.editor({
    panel: PANEL,
    item: WHY,
    button: WHY_BUTTON,
    form: '[data-followthrough-why-form]',
    home: '[data-followthrough-why-home]',
    collection: 'whys',
    fields: ['version'],
    first: 'text',
    fill: function (form, why) {
      var isLeaf = why.querySelector(WHY) === null;
      offerParents(form, why);
      form.elements.namedItem('text').value = why.querySelector(WHY_BUTTON).textContent;
      form.elements.namedItem('factor').value = why.dataset.factor;
      form.elements.namedItem('category').value = '';
      form.querySelectorAll('[data-followthrough-leaf]').forEach(function (field) {
        field.hidden = !isLeaf;
      });
      var ask = form.querySelector('[data-followthrough-ask]');
      if (ask) {
        ask.hidden = why.dataset.factor !== '';
      }
    },
    nameOf: textOf
  });

  var asked = panels.editor({
    panel: PANEL,
    item: WHY,
    button: WHY_BUTTON,
    form: '[data-followthrough-ask-form]',
    home: '[data-followthrough-ask-home]',
    collection: 'whys',
    fields: [],
    first: 'text',
    fill: function (form, why) {
      form.elements.namedItem('parent').value = why.dataset.id;
      form.elements.namedItem('text').value = '';
    },
    nameOf: textOf
  });

  function editorOf(form) {
    if (form.matches('[data-followthrough-factor-form]')) {
      return factors;
    }
    return form.matches('[data-followthrough-why-form]') ? whys : asked;
  }

  function ask(form) {
    var button = form.closest(WHY).querySelector(WHY_BUTTON);
    whys.close(form);
    asked.open(button);
  }

  function openWhy(button) {
    var form = button.closest(PANEL).querySelector('[data-followthrough-ask-form]');
    if (form.dataset.open === 'true') {
      asked.close(form);
    }
    whys.open(button);
  }

  // --- listening ---

  document.addEventListener('click', function (event) {
    var button = event.target.closest(PANEL + ' button');
    if (!button) {
      return;
    }
    if (button.matches('[data-followthrough-factor-edit]')) {
      factors.open(button);
    } else if (button.matches(WHY_BUTTON)) {
      openWhy(button);
    } else if (button.matches('[data-followthrough-ask]')) {
      ask(button.form);
    } else if (button.matches('[data-followthrough-remove]')) {
      editorOf(button.form).remove(button.form);
    } else if (button.matches('[data-followthrough-close]')) {
      editorOf(button.form).close(button.form);
    }
  });

  document.addEventListener('keydown', function (event) {
    var form = event.key === 'Escape' && event.target.closest(FORMS);
    if (form) {
      event.stopPropagation();
      editorOf(form).close(form);
    }
  });

  document.addEventListener('dragstart', function (event) {
    dragged = event.target.closest ? event.target.closest(WHY) : null;
    if (dragged) {
      event.dataTransfer.setData('text/plain', textOf(dragged));
      event.dataTransfer.effectAllowed = 'move';
    }
  });

  document.addEventListener('dragover', function (event) {
    var target = dragged && event.target.closest(WHY);
    if (target && !dragged.contains(target)) {
      event.preventDefault();
    }
  });

  document.addEventListener('drop', function (event) {
    var target = dragged && event.target.closest(WHY);
    if (target && !dragged.contains(target)) {
      event.preventDefault();
      whys.set(dragged.querySelector(WHY_BUTTON), 'parent', target.dataset.id);
    }
    dragged = null;
  });
})();
