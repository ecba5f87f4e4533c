/*
 * Looks up action items while somebody types a few words into the backlog check, and puts the one that
 * is chosen into the form. It only helps: the key can be typed in as well.
 */
(function () {
  'use strict';

  var FIELD = '[data-followthrough-look]';
  var CHOOSE = '[data-followthrough-choose]';
  var PAUSE = 300;
  var SHORTEST = 3;
  var panels = window.FollowthroughPanels;
  var timer = null;
  /** Counts what was typed, so that a late answer to what is gone is let go. */
  var typed = 0;

  function part(field, name) {
    return field.form.querySelector('[data-part=' + name + ']');
  }

  function item(field, action) {
    var made = document.createElement('li');
    var link = panels.element('a', '', action.key);
    var button = panels.element('button', 'aui-button aui-button-compact', field.dataset.choose);
    link.href = field.dataset.browse + encodeURIComponent(action.key);
    // Whoever follows it comes back to what he typed.
    link.target = '_blank';
    link.rel = 'noopener';
    button.type = 'button';
    button.dataset.followthroughChoose = action.key;
    button.append(panels.element('span', 'assistive', ' ' + action.key));
    made.append(link, ' ' + action.summary + ' ', panels.element('span', 'aui-lozenge', action.state), ' ', button);
    return made;
  }

  function show(field, said, actions) {
    var list = part(field, 'found');
    part(field, 'said').textContent = said;
    list.replaceChildren.apply(
      list,
      actions.map(function (action) {
        return item(field, action);
      })
    );
  }

  function look(field) {
    var question = typed;
    var url = field.dataset.url + '?' + new URLSearchParams({ text: field.value.trim() });
    panels.ask(field.closest('[data-followthrough-panel]'), 'GET', url, undefined).then(function (outcome) {
      if (question !== typed) {
        return;
      }
      var found = (outcome.ok && outcome.answer.actions) || [];
      var words = [field.dataset.none, field.dataset.one][found.length] || field.dataset.many;
      show(field, words.replace('[number]', String(found.length)), found);
    });
  }

  document.addEventListener('input', function (event) {
    var field = event.target;
    if (!field.matches(FIELD)) {
      return;
    }
    typed++;
    window.clearTimeout(timer);
    if (field.value.trim().length < SHORTEST) {
      show(field, '', []);
      return;
    }
    timer = window.setTimeout(function () {
      look(field);
    }, PAUSE);
  });

  document.addEventListener('keydown', function (event) {
    // The form is sent by its button, not by who looks something up.
    if (event.key === 'Enter' && event.target.matches(FIELD)) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest(CHOOSE);
    if (button) {
      var form = button.closest('form');
      form.elements.namedItem('item').value = button.dataset.followthroughChoose;
      panels.focus(form.elements.namedItem('effect'));
    }
  });
})();
