/*
 * Helps who writes an action item, below the field he writes it into: shows hints on the wording, and
 * the action items that ask for something like it.
 *
 * It only helps: where the server cannot answer it shows nothing, and the form works all the same.
 * Everything listens at the document: Jira replaces panels while their page stays open.
 */
(function () {
  'use strict';

  var FIELD = '[data-followthrough-compared]';
  var SIMILAR = '[data-followthrough-similar]';
  var HINTS = '[data-followthrough-hints]';
  var PAUSE = 300;
  var SHORTEST = 4;
  var panels = window.FollowthroughPanels;
  var timer = null;
  /** Counts what was typed, so that a late answer to what is gone is let go. */
  var typed = 0;

  function part(box, name) {
    return box.querySelector('[data-part=' + name + ']');
  }

  /** Says in a word what there is, for those who do not see it appear, and shows it. */
  function show(box, said, items) {
    part(box, 'said').textContent = said;
    part(box, 'found').replaceChildren.apply(part(box, 'found'), items);
  }

  /** The answer of the server, or nothing where it has none for what is typed now. */
  function ask(box, method, url, body) {
    var question = typed;
    return panels.ask(box.closest('[data-followthrough-panel]'), method, url, body).then(function (outcome) {
      return question === typed ? (outcome.ok ? outcome.answer : {}) : null;
    });
  }

  // --- similar action items ---

  function similarItem(box, action) {
    var item = document.createElement('li');
    var link = panels.element('a', '', action.key);
    var alike = box.dataset.alike.replace('[percent]', String(Math.round(action.score * 100)));
    var by = action.postmortems.join(', ');
    link.href = box.dataset.browse + encodeURIComponent(action.key);
    // Whoever follows it comes back to what he typed.
    link.target = '_blank';
    link.rel = 'noopener';
    item.append(
      link,
      ' ',
      panels.element('bdi', '', action.summary),
      ' ',
      panels.element('span', 'aui-lozenge' + (action.triaged ? '' : ' aui-lozenge-moved'), action.state),
      panels.element('span', 'followthrough-mend', alike + (by && ', ' + box.dataset.by.replace('[keys]', by)))
    );
    return item;
  }

  function showSimilar(box, actions) {
    var loose = box.dataset.loose === 'true';
    var words = [box.dataset.none, box.dataset.one][actions.length] || box.dataset.many;
    var items = actions.map(function (action) {
      return similarItem(box, action);
    });
    show(box, items.length > 0 || loose ? words.replace('[number]', String(items.length)) : '', items);
    part(box, 'looser').hidden = loose;
  }

  function lookForSimilar(box, text) {
    var loose = box.dataset.loose;
    var query = new URLSearchParams({
      text: text,
      postmortem: box.dataset.key,
      loose: String(loose === 'true')
    });
    return ask(box, 'GET', box.dataset.url + '?' + query, undefined).then(function (answer) {
      if (answer && loose === box.dataset.loose) {
        showSimilar(box, answer.actions || []);
      }
    });
  }

  function lookLooser(button) {
    var box = button.closest(SIMILAR);
    box.dataset.loose = 'true';
    lookForSimilar(box, button.form.querySelector(FIELD).value.trim()).then(function () {
      (box.querySelector('a') || part(box, 'said')).focus();
    });
  }

  // --- hints on the wording ---

  function hintItem(hint) {
    var item = panels.element('li', '', hint.sentence + ' ');
    item.append(panels.element('span', 'followthrough-mend', hint.instead));
    return item;
  }

  function lookForHints(box, text) {
    var body = JSON.stringify({ kind: 'action', text: text });
    return ask(box, 'POST', box.dataset.url, body).then(function (answer) {
      if (answer) {
        var items = (answer.hints || []).map(hintItem);
        show(box, items.length > 0 ? box.dataset.said.replace('[number]', String(items.length)) : '', items);
      }
    });
  }

  // --- listening ---

  function changed(form, text) {
    var similar = form.querySelector(SIMILAR);
    var hints = form.querySelector(HINTS);
    typed++;
    window.clearTimeout(timer);
    if (text.length < SHORTEST) {
      show(hints, '', []);
      show(similar, '', []);
      part(similar, 'looser').hidden = true;
      delete similar.dataset.loose;
      return;
    }
    timer = window.setTimeout(function () {
      lookForHints(hints, text);
      lookForSimilar(similar, text);
    }, PAUSE);
  }

  document.addEventListener('input', function (event) {
    if (event.target.matches(FIELD)) {
      changed(event.target.form, event.target.value.trim());
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest(SIMILAR + ' [data-part=looser]');
    if (button) {
      lookLooser(button);
    }
  });
})();
