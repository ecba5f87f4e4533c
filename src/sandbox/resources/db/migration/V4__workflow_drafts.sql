-- Copies of workflows that somebody is changing; publishing one puts it in the place of the workflow.
create table workflow_draft (
  workflow_name varchar(255) primary key,
  descriptor varchar not null
);
