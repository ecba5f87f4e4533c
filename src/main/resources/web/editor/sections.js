/*
 * Saves the sections of a postmortem while one writes, each by itself. What is typed is kept in the
 * tab until it is saved, over a reload too; where somebody else wrote meanwhile, both texts are shown
 * and neither is thrown away.
 */
(function () {
  'use strict';

  var PAGE = '#followthrough-editor';
  var TEXT = '[data-followthrough-text]';
  var PAUSE = 1000;
  var AGAIN = 5000;
  var panels = window.FollowthroughPanels;
  var timers = new WeakMap();

  function pageOf(element) {
    return element.closest(PAGE);
  }

  function sectionOf(element) {
    return element.closest('[data-followthrough-section]');
  }

  function part(place, name) {
    return place.querySelector('[data-part=' + name + ']');
  }

  function textOf(section) {
    return section.querySelector(TEXT);
  }

  function say(section, words) {
    part(section, 'state').textContent = words;
  }

  // --- what is kept in the tab ---

  function place(section, what) {
    return 'followthrough.' + what + '.' + pageOf(section).dataset.key + '.' + section.dataset.followthroughSection;
  }

  function kept(section, what) {
    try {
      return JSON.parse(window.sessionStorage.getItem(place(section, what)));
    } catch {
      return null;
    }
  }

  function keep(section, what, draft) {
    try {
      window.sessionStorage.setItem(place(section, what), JSON.stringify(draft));
    } catch {
      // The browser has no room; what was typed still stands in its field.
    }
  }

  function forget(section, what) {
    window.sessionStorage.removeItem(place(section, what));
  }

  // --- two texts ---

  function isHeld(section) {
    return !part(section, 'conflict').hidden && part(section, 'conflict').dataset.version !== undefined;
  }

  /** Shows what somebody else wrote; until one of the texts is chosen nothing is saved. */
  function show(section, theirs) {
    var box = part(section, 'conflict');
    box.dataset.version = theirs.version;
    part(box, 'said').textContent = pageOf(section).dataset.theirs;
    part(box, 'other').value = theirs.text;
    offer(box, ['mine', 'both', 'theirs']);
    say(section, pageOf(section).dataset.held);
  }

  /** Shows what the writer had typed before he took the other text. */
  function setAside(section, text) {
    var box = part(section, 'conflict');
    delete box.dataset.version;
    keep(section, 'aside', { text: text });
    part(box, 'said').textContent = pageOf(section).dataset.mine;
    part(box, 'other').value = text;
    offer(box, ['none']);
  }

  function offer(box, choices) {
    box.querySelectorAll('[data-followthrough-keep]').forEach(function (button) {
      button.hidden = !choices.includes(button.dataset.followthroughKeep);
    });
    box.hidden = false;
  }

  function choose(section, choice) {
    var box = part(section, 'conflict');
    var field = textOf(section);
    var theirs = part(box, 'other').value;
    var mine = field.value;
    box.hidden = true;
    if (choice === 'none') {
      forget(section, 'aside');
      panels.focus(field);
      return;
    }
    field.dataset.version = box.dataset.version;
    delete box.dataset.version;
    if (choice !== 'mine') {
      field.value = choice === 'both' ? mine + '\n\n' + theirs : theirs;
    }
    if (choice === 'theirs') {
      setAside(section, mine);
    }
    typed(section);
    save(section);
    panels.focus(field);
  }

  // --- saving ---

  function typed(section) {
    var field = textOf(section);
    keep(section, 'draft', { version: field.dataset.version, text: field.value });
    if (!isHeld(section)) {
      say(section, pageOf(section).dataset.typing);
    }
  }

  function later(section, pause) {
    window.clearTimeout(timers.get(section));
    timers.set(section, window.setTimeout(function () { save(section); }, pause));
  }

  function address(section) {
    var data = pageOf(section).dataset;
    return data.rest + '/postmortem/' + encodeURIComponent(data.key) + '/section/' + section.dataset.followthroughSection;
  }

  function save(section) {
    var field = textOf(section);
    var text = field.value;
    window.clearTimeout(timers.get(section));
    if (isHeld(section)) {
      return;
    }
    if (section.dataset.busy === 'true') {
      later(section, PAUSE);
      return;
    }
    section.dataset.busy = 'true';
    say(section, pageOf(section).dataset.saving);
    panels.ask(pageOf(section), 'PUT', address(section), JSON.stringify({ version: field.dataset.version, text: text }))
      .then(function (outcome) {
        section.dataset.busy = 'false';
        if (outcome.ok) {
          saved(section, outcome.answer, text);
        } else if (outcome.status === 409) {
          compare(section);
        } else {
          refused(section, outcome);
        }
      });
  }

  function saved(section, answer, text) {
    var field = textOf(section);
    field.dataset.version = answer.version;
    tell(pageOf(section), answer);
    if (field.value === text) {
      forget(section, 'draft');
      say(section, pageOf(section).dataset.saved);
    } else {
      typed(section);
      later(section, PAUSE);
    }
  }

  function compare(section) {
    panels.ask(pageOf(section), 'GET', address(section), undefined).then(function (outcome) {
      if (outcome.ok) {
        show(section, outcome.answer);
      } else {
        refused(section, outcome);
      }
    });
  }

  /** What could not be reached is tried again; what was refused waits for the next change. */
  function refused(section, outcome) {
    var answer = outcome.answer;
    var reasons = (answer.errorMessages || []).concat(Object.values(answer.errors || {}));
    say(section, reasons.join(' ') || pageOf(section).dataset.failed);
    if (outcome.status === undefined || outcome.status >= 500) {
      later(section, AGAIN);
    }
  }

  /** Keeps what is said of completeness in step with what was saved. */
  function tell(page, answer) {
    var links = page.querySelectorAll('[data-of]');
    var required = 0;
    links.forEach(function (link) {
      if (link.dataset.of === answer.id) {
        link.dataset.answered = String(answer.answered);
        part(link, 'missing').textContent = answer.lack;
        part(link, 'missing').hidden = answer.answered || !answer.required;
      }
      required += link.dataset.required === 'true' ? 1 : 0;
    });
    part(page, 'counted').textContent = page.dataset.counted
      .replace('[written]', String(required - answer.missing))
      .replace('[required]', String(required));
  }

  // --- beginning ---

  function begin(section) {
    var field = textOf(section);
    var draft = kept(section, 'draft');
    var aside = kept(section, 'aside');
    if (aside) {
      setAside(section, aside.text);
    }
    if (!draft || field.readOnly) {
      return;
    }
    if (draft.text === field.value) {
      forget(section, 'draft');
      return;
    }
    var theirs = { version: field.dataset.version, text: field.value };
    field.value = draft.text;
    if (draft.version === theirs.version) {
      typed(section);
      save(section);
    } else {
      show(section, theirs);
    }
  }

  function start() {
    document.querySelectorAll(PAGE + ' [data-followthrough-section]').forEach(begin);
  }

  document.addEventListener('input', function (event) {
    if (event.target.matches(PAGE + ' ' + TEXT)) {
      var section = sectionOf(event.target);
      typed(section);
      later(section, PAUSE);
    }
  });

  document.addEventListener('focusout', function (event) {
    if (event.target.matches(PAGE + ' ' + TEXT)) {
      var section = sectionOf(event.target);
      if (kept(section, 'draft')) {
        save(section);
      }
    }
  });

  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 's' && event.target.matches(PAGE + ' ' + TEXT)) {
      event.preventDefault();
      save(sectionOf(event.target));
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest(PAGE + ' [data-followthrough-keep]');
    if (button) {
      choose(sectionOf(button), button.dataset.followthroughKeep);
    }
  });

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
