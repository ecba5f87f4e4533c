// What a user of jira-client does on a first day, written as its README shows. Prints what came of
// it as one line of JSON.
import JiraApi from 'jira-client';

const [, , host, port, base] = process.argv;

const jira = new JiraApi({
  protocol: 'http',
  host,
  port,
  base,
  username: 'alice',
  password: 'alice',
  apiVersion: '2',
  strictSSL: true,
});

async function newIssue(summary) {
  return jira.addNewIssue({
    fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary },
  });
}

async function main() {
  const done = {};
  const first = await newIssue('Measure the pool');
  const second = await newIssue('Size the pool');

  await jira.updateIssue(second.key, { fields: { description: 'By measurement' } });
  await jira.updateAssignee(second.key, 'alice');
  await jira.issueLink({
    type: { name: 'Blocks' },
    inwardIssue: { key: first.key },
    outwardIssue: { key: second.key },
  });
  await jira.addComment(first.key, 'Forty connections');
  const { comments } = await jira.getComments(first.key);
  await jira.updateComment(first.key, comments[0].id, 'Forty-two connections');

  const { transitions } = await jira.listTransitions(first.key);
  done.offered = transitions.map(({ name }) => name);
  await jira.transitionIssue(first.key, { transition: { id: transitions[0].id } });

  const found = await jira.searchJira(`key in (${first.key}, ${second.key}) order by key`, {
    startAt: 1,
    maxResults: 1,
    fields: ['summary', 'status'],
  });
  done.total = found.total;
  done.found = found.issues.map(({ key }) => key);

  const issue = await jira.findIssue(first.key);
  done.key = issue.key;
  done.movedTo = transitions[0].to.name;
  done.status = issue.fields.status.name;
  done.comment = issue.fields.comment.comments[0].body;
  done.linked = issue.fields.issuelinks[0].outwardIssue.key;
  done.second = second.key;
  const other = await jira.findIssue(second.key, '', 'assignee,description');
  done.assignee = other.fields.assignee.name;
  done.description = other.fields.description;

  await jira.deleteIssueLink(issue.fields.issuelinks[0].id);
  await jira.deleteComment(first.key, comments[0].id);
  const after = await jira.findIssue(first.key);
  done.left = after.fields.issuelinks.length + after.fields.comment.total;

  await jira.findIssue('OPS-999999').catch((error) => {
    done.missing = error.message;
  });
  done.me = (await jira.getCurrentUser()).name;
  console.log(JSON.stringify(done));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
