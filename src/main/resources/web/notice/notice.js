/*
 * Tells people once, on the next page they open, what the gate refused to them: Jira's page of a bulk
 * change says nothing of what it left out. The words come with the answer.
 */
(function () {
  'use strict';

  var LIST = '/plugins/servlet/followthrough/refused';

  function meta(name) {
    var found = document.querySelector('meta[name="' + name + '"]');
    return found ? found.content : '';
  }

  function base() {
    return window.AJS && window.AJS.contextPath ? window.AJS.contextPath() : meta('ajs-context-path');
  }

  /** The storage may be switched off; then the notice comes again. */
  function told(user, last) {
    try {
      if (last !== undefined) {
        window.localStorage.setItem('followthrough.refused.' + user, String(last));
      }
      return window.localStorage.getItem('followthrough.refused.' + user) || '0';
    } catch (e) {
      return '0';
    }
  }

  function element(tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function show(news) {
    var notice = element('div', 'aui-message aui-message-warning followthrough-refused-notice', '');
    var said = element('p', '', news.text + ' ');
    var link = element('a', '', news.link);
    var dismiss = element('button', 'aui-button aui-button-link', news.dismiss);
    notice.setAttribute('role', 'status');
    link.href = base() + LIST;
    dismiss.type = 'button';
    dismiss.addEventListener('click', function () {
      notice.remove();
    });
    said.append(link, dismiss);
    notice.appendChild(said);
    (document.querySelector('#content, main') || document.body).prepend(notice);
  }

  function ask(user) {
    fetch(base() + '/rest/followthrough/1/refusals/notice?after=' + encodeURIComponent(told(user)), {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    })
      .then(function (response) {
        return response.status === 200 ? response.json() : null;
      })
      .then(
        function (news) {
          if (news) {
            told(user, news.last);
            if (!window.location.pathname.endsWith(LIST)) {
              show(news);
            }
          }
        },
        function () {
          // Whoever cannot be asked now is asked by the next page.
        }
      );
  }

  function start() {
    var user = meta('ajs-remote-user');
    if (user) {
      ask(user);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
