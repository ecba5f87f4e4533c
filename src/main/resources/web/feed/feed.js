/*
 * Makes a calendar of due days and shows its address, which is told this once. All words come with
 * the page.
 */
(function () {
  'use strict';

  function start(form) {
    var panels = window.FollowthroughPanels;
    var panel = form.closest('[data-followthrough-panel]');
    var made = panel.querySelector('[data-followthrough-made]');

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      panels.clearComplaints(form);
      panels.setBusy(form, true);
      panels
        .ask(panel, 'POST', form.action, JSON.stringify(panels.valuesOf(form)))
        .then(function (outcome) {
          panels.setBusy(form, false);
          if (!outcome.ok) {
            panels.showComplaints(form, outcome.answer);
            return;
          }
          var address = made.querySelector('input');
          address.value = outcome.answer.address;
          made.hidden = false;
          address.focus();
          address.select();
        });
    });
  }

  function begin() {
    document.querySelectorAll('[data-followthrough-feed]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
