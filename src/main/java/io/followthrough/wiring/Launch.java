package io.followthrough.wiring;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.followthrough.jira.QueuedGateNotes;
import io.followthrough.jira.event.ChangeListener;
import io.followthrough.jira.event.WorkflowListener;
import io.followthrough.provision.Provisioner;
import io.followthrough.schedule.RebuildJob;
import io.followthrough.schedule.ReminderJob;
import io.followthrough.schedule.SweepJob;

/**
 * Starts the plugin's work once the host is up and the plugin is enabled, in whichever order it
 * hears of the two: before both, the plugin's tables may not be there.
 */
final class Launch implements LifecycleAware {

  private static final String PLUGIN_KEY = "io.followthrough";

  private final EventPublisher events;
  private final QueuedGateNotes gateNotes;
  private final Provisioner provisioner;
  private final ChangeListener listener;
  private final WorkflowListener workflows;
  private final SweepJob sweep;
  private final RebuildJob rebuild;
  private final ReminderJob reminders;
  private boolean hostIsUp;
  private boolean pluginIsEnabled;
  private boolean started;

  Launch(
      EventPublisher events,
      QueuedGateNotes gateNotes,
      Provisioner provisioner,
      ChangeListener listener,
      WorkflowListener workflows,
      SweepJob sweep,
      RebuildJob rebuild,
      ReminderJob reminders) {
    this.events = events;
    this.gateNotes = gateNotes;
    this.provisioner = provisioner;
    this.listener = listener;
    this.workflows = workflows;
    this.sweep = sweep;
    this.rebuild = rebuild;
    this.reminders = reminders;
  }

  /** Listens for the plugin's own start. */
  void watch() {
    events.register(this);
  }

  /** Ends all that {@link #watch} and the start began. */
  void end() {
    onStop();
    events.unregister(this);
  }

  @Override
  public synchronized void onStart() {
    hostIsUp = true;
    startOnce();
  }

  @Override
  public synchronized void onStop() {
    if (started) {
      reminders.stop();
      rebuild.stop();
      sweep.stop();
      workflows.stop();
      listener.stop();
      started = false;
    }
  }

  /** Some plugin was enabled; this one, perhaps. */
  @EventListener
  public synchronized void pluginEnabled(PluginEnabledEvent event) {
    if (PLUGIN_KEY.equals(event.getPlugin().getKey())) {
      pluginIsEnabled = true;
      startOnce();
    }
  }

  private void startOnce() {
    if (hostIsUp && pluginIsEnabled && !started) {
      started = true;
      gateNotes.open();
      listener.start();
      workflows.start();
      provisioner.run();
      sweep.start();
      rebuild.start();
      reminders.start();
    }
  }
}
