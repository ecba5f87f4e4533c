package io.followthrough.sandbox.workflow;

import io.followthrough.sandbox.comment.Comments;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.history.History;
import io.followthrough.sandbox.issue.CommentWork;
import io.followthrough.sandbox.issue.IssueRemoval;
import io.followthrough.sandbox.issue.IssueWork;
import io.followthrough.sandbox.issue.IssueWriter;
import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.issue.LinkWork;
import io.followthrough.sandbox.issue.SubTasks;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.issue.WatchWork;
import io.followthrough.sandbox.link.Links;
import io.followthrough.sandbox.link.RemoteLinks;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.property.IssueProperties;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.watch.Watchers;
import java.time.InstantSource;

/** Puts the tracker together from what issues are made of. */
public final class Tracker {

  private final Issues issues;
  private final IssueWork work;
  private final IssueRemoval removal;
  private final SubTasks subTasks;
  private final Links links;
  private final LinkWork linkWork;
  private final RemoteLinks remoteLinks;
  private final Watchers watchers;
  private final WatchWork watchWork;
  private final Comments comments;
  private final CommentWork commentWork;
  private final History history;
  private final IssueProperties properties;
  private final Workflows workflows;
  private final WorkflowSchemes schemes;
  private final Transitions transitions;

  /**
   * What the tracker stands on.
   *
   * @param ofPlugins makes the validators, conditions and functions that plugins bring
   */
  public record Ground(
      Store store,
      Surroundings around,
      Permissions permissions,
      Screens screens,
      LinkTypes linkTypes,
      Events events,
      InstantSource clock,
      WorkflowObjects ofPlugins) {}

  public Tracker(Ground ground) {
    var store = ground.store();
    var around = ground.around();
    var permissions = ground.permissions();
    history = new History(store, ground.clock());
    properties = new IssueProperties(store, ground.clock());
    comments = new Comments(store, ground.clock());
    links = new Links(store, ground.linkTypes(), history, ground.events(), ground.clock());
    issues = new Issues(store, around);
    subTasks = new SubTasks(store, around, ground.linkTypes(), links);
    linkWork = new LinkWork(permissions, issues, links);
    remoteLinks = new RemoteLinks(store, history);
    watchers = new Watchers(store, ground.clock());
    watchWork = new WatchWork(permissions, watchers);
    var writer = new IssueWriter(store, around, history, ground.events(), ground.clock());
    commentWork = new CommentWork(store, permissions, issues, comments, writer);
    workflows = new Workflows(store, around.statuses(), ground.events());
    schemes = new WorkflowSchemes(store, workflows);
    var entries = new EntryStore(store);
    var objects =
        new JiraObjects(around.users(), permissions, issues, writer, comments, ground.ofPlugins());
    var engines = new Engines(store, workflows, objects);
    var lifecycle = new Lifecycle(entries, workflows, schemes, engines);
    transitions =
        new Transitions(
            around,
            permissions,
            ground.screens(),
            issues,
            writer,
            commentWork,
            new Transitions.Workplace(entries, workflows, engines),
            store);
    work =
        new IssueWork(
            around,
            permissions,
            ground.screens(),
            issues,
            writer,
            lifecycle,
            subTasks,
            transitions,
            store);
    removal =
        new IssueRemoval(
            store,
            around,
            permissions,
            writer,
            lifecycle,
            new IssueRemoval.Belongings(
                links, remoteLinks, comments, watchers, history, properties));
  }

  public Issues issues() {
    return issues;
  }

  public IssueWork work() {
    return work;
  }

  public IssueRemoval removal() {
    return removal;
  }

  public SubTasks subTasks() {
    return subTasks;
  }

  public Links links() {
    return links;
  }

  public LinkWork linkWork() {
    return linkWork;
  }

  public RemoteLinks remoteLinks() {
    return remoteLinks;
  }

  public Watchers watchers() {
    return watchers;
  }

  public WatchWork watchWork() {
    return watchWork;
  }

  public Comments comments() {
    return comments;
  }

  public CommentWork commentWork() {
    return commentWork;
  }

  public History history() {
    return history;
  }

  public IssueProperties properties() {
    return properties;
  }

  public Workflows workflows() {
    return workflows;
  }

  public WorkflowSchemes schemes() {
    return schemes;
  }

  public Transitions transitions() {
    return transitions;
  }
}
