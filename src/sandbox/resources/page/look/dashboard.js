/*
 * Brings dashboard items to life as Jira does: an AMD module is made with the API of its item, and
 * gets render(element, preferences) or, where there is something to choose, renderEdit.
 */
(function () {
  'use strict';

  var board = document.getElementById('dashboard');
  if (!board) {
    return;
  }

  var known = {
    'jquery': function () { return window.jQuery; },
    'wrm/context-path': function () {
      return function () {
        return document.querySelector('meta[name="ajs-context-path"]').content;
      };
    },
  };

  function required(name) {
    if (!known[name]) {
      throw new Error('There is no AMD module ' + name);
    }
    return known[name]();
  }

  window.define = function (name, needs, make) {
    var made;
    known[name] = function () {
      if (!made) {
        made = { module: make.apply(null, needs.map(required)) };
      }
      return made.module;
    };
  };

  function fail(place, error) {
    place.textContent = '';
    var box = document.createElement('div');
    box.className = 'aui-message aui-message-error';
    box.textContent = 'This item cannot be shown: ' + error.message;
    place.appendChild(box);
  }

  function start(item) {
    var place = item.querySelector('.dashboard-item-content');
    var preferences = JSON.parse(item.dataset.preferences);
    var view = place.innerHTML;
    var module;

    function show(editing) {
      try {
        place.innerHTML = view;
        var context = window.jQuery ? window.jQuery(place) : place;
        if (editing && module.renderEdit) {
          module.renderEdit(context, preferences);
        } else {
          module.render(context, preferences);
        }
      } catch (error) {
        fail(place, error);
      }
    }

    var api = {
      resize: function () {},
      showLoadingBar: function () { item.setAttribute('aria-busy', 'true'); },
      hideLoadingBar: function () { item.removeAttribute('aria-busy'); },
      once: function (event, then) { window.setTimeout(then, 0); },
      savePreferences: function (chosen) {
        var sent = new URLSearchParams({
          atl_token: board.dataset.token,
          do: 'configure',
          item: item.dataset.item,
          preferences: JSON.stringify(chosen),
        });
        fetch(board.dataset.address, { method: 'POST', body: sent }).then(function (answer) {
          if (!answer.ok) {
            throw new Error('what was chosen could not be kept (' + answer.status + ')');
          }
          preferences = {};
          Object.keys(chosen).forEach(function (key) { preferences[key] = String(chosen[key]); });
          show(false);
        }).catch(function (error) { fail(place, error); });
      },
    };

    try {
      var Module = required(item.dataset.amd);
      module = new Module(api);
    } catch (error) {
      fail(place, error);
      return;
    }
    var isNew = item.dataset.configurable === 'true' && preferences.isConfigured !== 'true';
    show(isNew);
    var edit = item.querySelector('[data-edit]');
    if (edit) {
      edit.addEventListener('click', function () { show(true); });
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    board.querySelectorAll('.dashboard-item').forEach(function (item) {
      if (item.dataset.amd) {
        start(item);
      }
    });
  });
})();
