/*
 * Proposes in the form for answers by when an item is to be done, as the policy has it, and asks
 * for a reason or an approver only where a later day needs one.
 */
(function () {
  'use strict';

  var FORM = '.followthrough-triage';
  var panels = window.FollowthroughPanels;

  function part(form, name) {
    return form.querySelector('[data-followthrough-' + name + ']');
  }

  function valueOf(form, name) {
    return form.elements.namedItem(name).value;
  }

  function isAccepting(form) {
    var chosen = form.querySelector('[name=disposition]:checked');
    return chosen !== null && chosen.value === 'accepted';
  }

  /** A form without a key answers several items at once: what each needs, the server says. */
  function update(form) {
    if (!isAccepting(form)) {
      return;
    }
    var due = valueOf(form, 'due');
    var limit = form.dataset.promised || form.dataset.proposed;
    var later = Boolean(limit) && due > limit;
    var unknown = !form.dataset.promised && form.dataset.told !== 'true';
    var approval = part(form, 'approval');
    var approves = form.dataset.key ? later && form.dataset.left === '0' : true;
    part(form, 'extension').hidden = form.dataset.key ? !later && (due === '' || !unknown) : false;
    approval.hidden = !approves;
    approval.disabled = !approves;
  }

  function fill(form, proposal) {
    var due = form.elements.namedItem('due');
    var today = new Date().toISOString().slice(0, 10);
    if (!form.dataset.promised && proposal.due >= today && (due.value === '' || due.value === form.dataset.filled)) {
      due.value = proposal.due;
      form.dataset.filled = proposal.due;
    }
  }

  function tell(form, told) {
    var proposal = told.proposal;
    var said = part(form, 'proposal');
    form.dataset.told = 'true';
    form.dataset.left = String(Math.max(0, told.freeExtensions - told.extensions));
    if (proposal) {
      form.dataset.proposed = proposal.due;
      said.textContent = said.dataset.text.replace('[due]', proposal.due).replace('[reason]', proposal.reason);
      fill(form, proposal);
    }
  }

  function forget(form) {
    delete form.dataset.told;
    delete form.dataset.proposed;
    delete form.dataset.left;
    part(form, 'proposal').textContent = '';
  }

  /** What cannot be found out is left out: the server knows it in any case. */
  function propose(form) {
    var place = form.closest('[data-rest]');
    var priority = valueOf(form, 'priority');
    var asking = String(Number(form.dataset.asking || 0) + 1);
    form.dataset.asking = asking;
    forget(form);
    update(form);
    if (!form.dataset.key || !isAccepting(form) || priority === '') {
      return;
    }
    var address =
      place.dataset.rest + '/action/' + encodeURIComponent(form.dataset.key) +
      '/due?priority=' + encodeURIComponent(priority) +
      '&priorityAction=' + form.elements.namedItem('priorityAction').checked;
    panels.ask(place, 'GET', address, undefined).then(function (outcome) {
      if (outcome.ok && form.dataset.asking === asking) {
        tell(form, outcome.answer);
        update(form);
      }
    });
  }

  document.addEventListener('followthrough-chosen', function (event) {
    propose(event.target);
  });

  document.addEventListener('change', function (event) {
    var form = event.target.closest(FORM);
    if (form && (event.target.name === 'priority' || event.target.name === 'priorityAction')) {
      propose(form);
    } else if (form && event.target.name === 'due') {
      update(form);
    }
  });

  document.addEventListener('input', function (event) {
    var form = event.target.closest(FORM);
    if (form && event.target.name === 'due') {
      update(form);
    }
  });
})();
