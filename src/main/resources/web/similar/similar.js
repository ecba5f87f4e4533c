/*
 * Shows the action items that are like what somebody types, below the form he types it into.
 *
 * It only helps: where the server cannot answer it shows nothing, and the form works all the same.
 * Everything listens at the document: Jira replaces panels while their page stays open.
 */
(function () {
  'use strict';

  var BOX = '[data-followthrough-similar]';
  var PAUSE = 300;
  var SHORTEST = 4;
  var timer = null;
  /** Counts questions, so that a late answer to an old one is let go. */
  var asked = 0;

  function element(tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function part(box, name) {
    return box.querySelector('[data-part=' + name + ']');
  }

  function clear(box) {
    part(box, 'said').textContent = '';
    part(box, 'found').replaceChildren();
    part(box, 'looser').hidden = true;
    delete box.dataset.loose;
  }

  function line(box, action) {
    var item = document.createElement('li');
    var link = element('a', '', action.key);
    var alike = box.dataset.alike.replace('[percent]', String(Math.round(action.score * 100)));
    var by = action.postmortems.join(', ');
    link.href = box.dataset.browse + encodeURIComponent(action.key);
    // Whoever follows it comes back to what he typed.
    link.target = '_blank';
    link.rel = 'noopener';
    item.append(
      link,
      ' ' + action.summary + ' ',
      element('span', 'aui-lozenge' + (action.triaged ? '' : ' aui-lozenge-moved'), action.state),
      element('span', 'followthrough-mend', alike + (by && ', ' + box.dataset.by.replace('[keys]', by)))
    );
    return item;
  }

  function show(box, actions) {
    var words = [box.dataset.none, box.dataset.one][actions.length] || box.dataset.many;
    var loose = box.dataset.loose === 'true';
    part(box, 'said').textContent =
      actions.length > 0 || loose ? words.replace('[number]', String(actions.length)) : '';
    part(box, 'found').replaceChildren.apply(
      part(box, 'found'),
      actions.map(function (action) {
        return line(box, action);
      })
    );
    part(box, 'looser').hidden = loose;
  }

  function look(box, text) {
    var question = ++asked;
    var query = new URLSearchParams({
      text: text,
      postmortem: box.dataset.key,
      loose: String(box.dataset.loose === 'true')
    });
    return fetch(box.dataset.url + '?' + query, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    })
      .then(function (response) {
        return response.ok ? response.json() : { actions: [] };
      })
      .catch(function () {
        return { actions: [] };
      })
      .then(function (answer) {
        if (question === asked) {
          show(box, answer.actions || []);
        }
      });
  }

  function typed(box, text) {
    window.clearTimeout(timer);
    if (text.length < SHORTEST) {
      asked++;
      clear(box);
      return;
    }
    timer = window.setTimeout(function () {
      look(box, text);
    }, PAUSE);
  }

  function boxOf(element) {
    return element.form && element.form.querySelector(BOX);
  }

  document.addEventListener('input', function (event) {
    var box = event.target.matches('[data-followthrough-compared]') && boxOf(event.target);
    if (box) {
      typed(box, event.target.value.trim());
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest(BOX + ' [data-part=looser]');
    if (button) {
      var box = button.closest(BOX);
      box.dataset.loose = 'true';
      window.clearTimeout(timer);
      look(box, button.form.querySelector('[data-followthrough-compared]').value.trim()).then(function () {
        var next = box.querySelector('a') || part(box, 'said');
        next.focus();
      });
    }
  });
})();
