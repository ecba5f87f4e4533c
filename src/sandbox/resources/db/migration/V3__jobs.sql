-- Jobs of plugins. The first table is as db-scheduler asks for it.

create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(255) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);

create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);

-- The last run of each job.
create table job_run (
  job_id varchar(255) primary key,
  started timestamp with time zone not null,
  millis bigint not null,
  outcome varchar(20) not null,
  message varchar(1000) not null
);
