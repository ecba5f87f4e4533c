/*
 * Leads through setting projects up: what it takes is shown first, and then done one task after the
 * other. All words come with the page, in data attributes, or with the answers.
 */
(function () {
  'use strict';

  var LOOKS = { there: 'success', 'to-do': 'current', 'by-hand': 'error' };
  var SAID = { there: 'there', 'to-do': 'toDo', 'by-hand': 'byHand' };
  var WORKFLOW = 'workflow ';

  function start(panel) {
    var panels = window.FollowthroughPanels;
    var choice = panel.querySelector('[data-followthrough-plan]');
    var section = panel.querySelector('[data-followthrough-tasks]');
    if (!choice) {
      return;
    }
    var list = section.querySelector('ol');
    var already = section.querySelector('[data-followthrough-there]');
    var items = [];
    var summary = section.querySelector('[data-followthrough-summary]');
    var bar = section.querySelector('[data-followthrough-progress]');
    var run = section.querySelector('[data-followthrough-run]');
    var tasks = [];
    var chosen = [];

    function count(standing) {
      return tasks.filter(function (task) {
        return task.standing === standing;
      }).length;
    }

    function lozenge(look, text) {
      return panels.element('span', 'aui-lozenge aui-lozenge-' + look, text);
    }

    function lookLink(task) {
      var link = panels.element('a', '', panel.dataset.look);
      link.href = panel.dataset.workflows + encodeURIComponent(task.id.substring(WORKFLOW.length));
      return link;
    }

    function draw(item, task, said) {
      item.replaceChildren(
        panels.element('span', 'followthrough-task', task.what),
        ' ',
        lozenge(LOOKS[task.standing], said || panel.dataset[SAID[task.standing]])
      );
      if (task.help !== '') {
        item.appendChild(panels.element('p', 'followthrough-task-help', task.help));
      }
      if (task.id.indexOf(WORKFLOW) === 0) {
        item.append(' ', lookLink(task));
      }
    }

    function summarize() {
      var left = count('by-hand');
      var toDo = count('to-do');
      var said = left === 0 && toDo === 0 ? panel.dataset.allThere : '';
      if (toDo > 0) {
        said = panel.dataset.will.replace('[count]', toDo);
      } else if (left > 0) {
        said = panel.dataset.noneWill;
      }
      if (left > 0) {
        said += ' ' + panel.dataset.left.replace('[count]', left);
      }
      summary.textContent = said;
      run.hidden = toDo === 0;
    }

    function show(answer) {
      var there = already.querySelector('ul');
      tasks = answer.tasks;
      list.replaceChildren();
      there.replaceChildren();
      items = tasks.map(function (task) {
        var home = task.standing === 'there' ? there : list;
        var item = home.appendChild(document.createElement('li'));
        draw(item, task, '');
        return item;
      });
      already.hidden = count('there') === 0;
      already.open = false;
      already.querySelector('summary').textContent = panel.dataset.already.replace(
        '[count]',
        count('there')
      );
      bar.hidden = true;
      summarize();
      section.hidden = false;
      panels.focus(section.querySelector('h2'));
    }

    function post(path, body) {
      return panels.ask(panel, 'POST', panel.dataset.rest + '/setup/' + path, JSON.stringify(body));
    }

    function askPlan() {
      chosen = Array.prototype.map.call(
        choice.querySelectorAll('[name=projects]:checked'),
        function (box) {
          return box.value;
        }
      );
      panels.clearComplaints(choice);
      panels.setBusy(choice, true);
      post('plan', { projects: chosen }).then(function (outcome) {
        panels.setBusy(choice, false);
        if (outcome.ok) {
          show(outcome.answer);
        } else {
          section.hidden = true;
          panels.showComplaints(choice, outcome.answer);
        }
      });
    }

    function perform(index, done) {
      while (index < tasks.length && tasks[index].standing !== 'to-do') {
        index += 1;
      }
      if (index === tasks.length) {
        finish();
        return;
      }
      var item = items[index];
      draw(item, tasks[index], panel.dataset.atIt);
      post('task', { projects: chosen, id: tasks[index].id }).then(function (outcome) {
        if (!outcome.ok) {
          draw(item, tasks[index], '');
          panels.setBusy(run, false);
          panels.showComplaints(run, outcome.answer);
          return;
        }
        tasks[index] = outcome.answer;
        draw(item, outcome.answer, outcome.answer.standing === 'there' ? panel.dataset.doneNow : '');
        bar.value = done + 1;
        summary.textContent = panel.dataset.progress
          .replace('[done]', done + 1)
          .replace('[count]', bar.max);
        perform(index + 1, done + 1);
      });
    }

    function finish() {
      panels.setBusy(run, false);
      summarize();
      panels.focus(section.querySelector('h2'));
    }

    choice.addEventListener('submit', function (event) {
      event.preventDefault();
      askPlan();
    });
    run.addEventListener('submit', function (event) {
      event.preventDefault();
      panels.clearComplaints(run);
      panels.setBusy(run, true);
      bar.max = count('to-do');
      bar.value = 0;
      bar.hidden = false;
      perform(0, 0);
    });
  }

  function begin() {
    document.querySelectorAll('.followthrough-setup').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
