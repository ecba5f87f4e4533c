/*
 * Fills an item on a dashboard with what the server says about the chosen project. Jira makes the module
 * with the API of its item, and calls render or renderEdit with the element of the item and what was
 * chosen before.
 */
define('followthrough/board', [], function () {
  'use strict';

  var made = 0;

  function frameOf(context) {
    var place = context.jquery ? context[0] : context;
    return place.querySelector('[data-followthrough-board]');
  }

  function say(frame, text) {
    var box = document.createElement('div');
    box.className = 'aui-message aui-message-error';
    box.setAttribute('role', 'alert');
    var words = document.createElement('p');
    words.textContent = text;
    box.appendChild(words);
    frame.textContent = '';
    frame.appendChild(box);
  }

  function load(frame, address, then) {
    fetch(address, { credentials: 'same-origin' }).then(function (answer) {
      if (answer.redirected) {
        say(frame, frame.dataset.signedOut);
        return null;
      }
      return answer.text().then(function (html) {
        if (!answer.ok) {
          say(frame, frame.dataset.failed);
          return;
        }
        frame.innerHTML = html;
        then();
      });
    }).catch(function () {
      say(frame, frame.dataset.unreachable);
    });
  }

  function query(values) {
    var said = Object.keys(values).filter(function (name) { return values[name]; });
    return said.length === 0 ? '' : '?' + said.map(function (name) {
      return name + '=' + encodeURIComponent(values[name]);
    }).join('&');
  }

  function Board(api) {
    this.api = api;
  }

  Board.prototype.render = function (context, preferences) {
    var api = this.api;
    var frame = frameOf(context);
    load(frame, frame.dataset.address + query({ project: (preferences || {}).project }), function () {
      api.resize();
    });
  };

  Board.prototype.renderEdit = function (context, preferences) {
    var board = this;
    var frame = frameOf(context);
    var chosen = preferences || {};
    made += 1;
    load(frame, frame.dataset.choices + query({ project: chosen.project, item: made }), function () {
      var form = frame.querySelector('form');
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        board.api.savePreferences({ project: form.elements.project.value, isConfigured: true });
      });
      form.querySelector('[data-followthrough-cancel]').addEventListener('click', function () {
        board.api.savePreferences({ project: chosen.project || '', isConfigured: true });
      });
      board.api.resize();
    });
  };

  return Board;
});
