/* What makes the pages a little handier; all of them work without it. */
(function () {
  'use strict';

  function focusFirst() {
    var wanted = document.querySelector('[data-takes-focus]');
    var screen = document.querySelector('.over');
    if (wanted) {
      wanted.focus();
    } else if (screen && !document.activeElement.matches('input, select, textarea')) {
      var field = screen.querySelector('input:not([type=hidden]), select, textarea');
      if (field) {
        field.focus();
      }
    }
  }

  function closeOnEscape(event) {
    var screen = document.querySelector('[data-closes-with]');
    if (event.key === 'Escape' && screen && screen.contains(document.activeElement)) {
      document.getElementById(screen.dataset.closesWith).click();
    }
  }

  function sendOnEnter(event) {
    if (event.key === 'Enter' && !event.shiftKey && event.target.matches('[data-sends-on-enter]')) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  }

  /* One press, one transition: a second press of an impatient finger is not sent. */
  function sendOnce(event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== 'post') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'true';
  }

  function forgetSent() {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
    });
  }

  /* Where a query cannot be read, the caret stands. */
  function placeCaret() {
    var field = document.querySelector('[data-caret]');
    if (field) {
      field.setSelectionRange(Number(field.dataset.caret), Number(field.dataset.caret));
    }
  }

  /* A menu closes when somebody goes elsewhere. */
  function closeChoosers(event) {
    document.querySelectorAll('.chooser[open]').forEach(function (chooser) {
      if (!chooser.contains(event.target)) {
        chooser.open = false;
      }
    });
  }

  function closeChooserOnEscape(event) {
    var chooser = event.key === 'Escape' && event.target.closest('.chooser[open]');
    if (chooser) {
      chooser.open = false;
      chooser.querySelector('summary').focus();
    }
  }

  /* One box for all of a name. */
  function tickAll(event) {
    var name = event.target.dataset && event.target.dataset.ticks;
    if (name) {
      event.target.form.querySelectorAll('input[name="' + name + '"]').forEach(function (box) {
        box.checked = event.target.checked;
      });
    }
  }

  /* What somebody fills in is meant to be set. */
  function tickWhatIsFilledIn(event) {
    var field = event.target.closest('.bulk-field');
    var box = field && field.querySelector('input[name="change"]');
    if (box && event.target !== box) {
      box.checked = true;
    }
  }

  document.addEventListener('keydown', closeOnEscape);
  document.addEventListener('keydown', closeChooserOnEscape);
  document.addEventListener('click', closeChoosers);
  document.addEventListener('focusin', closeChoosers);
  document.addEventListener('change', tickAll);
  document.addEventListener('input', tickWhatIsFilledIn);
  document.addEventListener('keydown', sendOnEnter);
  document.addEventListener('submit', sendOnce);
  window.addEventListener('pageshow', forgetSent);
  if (window.matchMedia('(max-width: 960px)').matches) {
    document.querySelectorAll('.navigator-filters').forEach(function (filters) {
      filters.open = false;
    });
  }
  focusFirst();
  placeCaret();
})();
