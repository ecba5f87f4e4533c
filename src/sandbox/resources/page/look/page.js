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

  document.addEventListener('keydown', closeOnEscape);
  document.addEventListener('keydown', sendOnEnter);
  document.addEventListener('submit', sendOnce);
  window.addEventListener('pageshow', forgetSent);
  focusFirst();
})();
