/*
 * Moves a form to the thing that it changes, and back: one form serves every row of a list.
 */
(function () {
  'use strict';

  var panels = window.FollowthroughPanels;
  var drafts = window.FollowthroughDrafts;

  /**
   * Makes an editor.
   *
   * @param parts the selectors of the panel, of an item in it, of the button on an item, of the
   *     form and of where the form waits; the collection under which REST keeps the items; the
   *     names of the fields that an item's data attributes fill; the field to begin in; and
   *     optionally what else to fill
   */
  panels.editor = function (parts) {
    function formOf(panel) {
      return panel.querySelector(parts.form);
    }

    function close(form) {
      var panel = form.closest(parts.panel);
      var item = form.closest(parts.item) || panel.querySelector(parts.item + '[data-id="' + form.dataset.item + '"]');
      var button = item && form.dataset.open === 'true' ? item.querySelector(parts.button) : null;
      panels.takeBack(form, panel.querySelector(parts.home));
      form.dataset.open = 'false';
      if (button) {
        button.setAttribute('aria-expanded', 'false');
      }
      return button;
    }

    function collection(panel) {
      return panel.dataset.rest + '/postmortem/' + encodeURIComponent(panel.dataset.key) + '/' + parts.collection;
    }

    function fill(form, item) {
      panels.clearComplaints(form);
      form.dataset.item = item.dataset.id;
      if (form.dataset.method === 'PUT') {
        form.action = collection(form.closest(parts.panel)) + '/' + item.dataset.id;
      }
      parts.fields.forEach(function (name) {
        form.elements.namedItem(name).value = item.dataset[name];
      });
      if (parts.fill) {
        parts.fill(form, item);
      }
      form.setAttribute('aria-label', form.dataset.label.replace('[item]', parts.nameOf(item)));
      drafts.apply(form);
    }

    /** Shows the form at an item; whoever comes back to the same item finds what he typed. */
    function show(button) {
      var item = button.closest(parts.item);
      var form = formOf(button.closest(parts.panel));
      close(form);
      if (form.dataset.item !== item.dataset.id) {
        fill(form, item);
      }
      if (item.tagName === 'TR') {
        panels.placeBelow(item).appendChild(form);
      } else {
        button.after(form);
      }
      form.dataset.open = 'true';
      button.setAttribute('aria-expanded', 'true');
      return form;
    }

    function isBusy(form) {
      return form.dataset.busy === 'true';
    }

    /** Opens the form, or closes it where it is open there already. */
    function open(button) {
      var form = formOf(button.closest(parts.panel));
      if (isBusy(form)) {
        return;
      }
      if (button.getAttribute('aria-expanded') === 'true') {
        close(form);
      } else {
        panels.focus(show(button).elements.namedItem(parts.first));
      }
    }

    drafts.reopening(parts.form, function (form, id) {
      var item = form.closest(parts.panel).querySelector(parts.item + '[data-id="' + id + '"]');
      return item && item.querySelector(parts.button);
    }, open);

    return {
      close: function (form) {
        if (!isBusy(form)) {
          var button = close(form);
          delete form.dataset.item;
          if (button) {
            panels.focus(button);
          }
        }
      },
      open: open,
      remove: function (form) {
        var address = form.action + '?version=' + form.elements.namedItem('version').value;
        panels.send(form, 'DELETE', address, undefined, form.dataset.gone);
      },
      /** Writes another value into a field of an item, and sends that. */
      set: function (button, name, value) {
        var form = formOf(button.closest(parts.panel));
        if (!isBusy(form)) {
          close(form);
          delete form.dataset.item;
          show(button).elements.namedItem(name).value = value;
          form.requestSubmit();
        }
      }
    };
  };
})();
