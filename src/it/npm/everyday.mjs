// What tools built on jira-client ask every day besides the issues themselves. Prints what came of it
// as one line of JSON.
import JiraApi from 'jira-client';

const [, , host, port, base] = process.argv;

function as(name) {
  return new JiraApi({ protocol: 'http', host, port, base, username: name, password: name });
}

async function main() {
  const jira = as('alice');
  const done = {};
  const { key } = await jira.addNewIssue({
    fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Every day' },
  });

  await jira.addWatcher(key, 'alice');
  done.watchers = (await jira.getIssueWatchers(key)).watchers.map(({ name }) => name);

  const { id } = await jira.createRemoteLink(key, {
    globalId: 'page=1',
    object: { url: 'https://example.com/1', title: 'A page' },
  });
  done.remote = (await jira.getRemoteLinks(key)).map(({ object }) => object.title);
  await jira.deleteRemoteLink(key, id);
  done.remoteLeft = (await jira.getRemoteLinks(key)).length;

  const meta = await jira.getIssueCreateMetadata({
    projectKeys: 'OPS',
    expand: 'projects.issuetypes.fields',
  });
  done.creatable = meta.projects[0].issuetypes.length;
  done.linkTypes = (await jira.listIssueLinkTypes()).issueLinkTypes.length;
  done.components = (await jira.listComponents('OPS')).length;
  done.versions = (await jira.getVersions('OPS')).length;
  done.fields = (await jira.listFields()).length;
  done.people = (await jira.searchUsers({ username: 'ali' })).map(({ name }) => name);
  done.members = (await as('admin').getMembersOfGroup('jira-software-users')).total;
  done.title = (await jira.getServerInfo()).serverTitle;
  console.log(JSON.stringify(done));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
