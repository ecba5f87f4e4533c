-- ${incidents} incidents, each with a postmortem and five action items below it: of 33 incidents one is
-- open with an item nobody answered, one is open and may close, and the others are closed. One item
-- in ten is overdue, one in ten is promised for later, one in ten was rejected, one in a hundred was
-- closed unfixed, the others are done. What the plugin makes of it (what waits, the rows of reports)
-- it finds itself.

create table crowd as
select
  n,
  ${first} + n * 7 as incident_id,
  ${first} + n * 7 + 1 as postmortem_id,
  case n % 4 when 0 then ${net} when 1 then ${web} else ${ops} end as project_id,
  n % 33 as fate,
  n % 3 + 1 as priority_id,
  now() - interval '1 hour' * (24 + n % 8760) as begun
from generate_series(0, ${incidents} - 1) as n;

create table crowd_item as
select
  c.postmortem_id + k as item_id,
  c.postmortem_id,
  c.project_id,
  c.priority_id,
  c.begun + interval '1 day' as asked,
  k,
  case
    when c.fate = 0 and k = 1 then 'waiting'
    when (c.n + k * 3) % 10 = 0 then 'overdue'
    when (c.n + k * 3) % 10 = 1 then 'open'
    when (c.n + k * 3) % 10 = 2 then 'rejected'
    when (c.n + k * 3) % 100 = 3 and c.fate > 1 then 'broken'
    else 'done'
  end as fate,
  case (c.n + k) % 4
    when 0 then '${alice}' when 1 then '${bob}' when 2 then '${carol}' else '${admin}'
  end as owner
from crowd c cross join generate_series(1, 5) as k;

insert into os_wfentry (id, workflow_name, state)
select incident_id, 'Incident workflow', 1 from crowd
union all select postmortem_id, 'Postmortem workflow', 1 from crowd
union all select item_id, 'jira', 1 from crowd_item;

insert into os_currentstep (id, entry_id, step_id, status, start_date)
select incident_id, incident_id, case when fate < 2 then 3 else 4 end,
  case when fate < 2 then 'Underway' else 'Resolved' end, begun from crowd
union all select postmortem_id, postmortem_id, 3, 'Done', begun from crowd
union all select item_id, item_id, case when fate in ('done', 'broken') then 4 else 1 end,
  case when fate in ('done', 'broken') then 'Resolved' else 'open' end, asked from crowd_item;

insert into issue (id, project_id, issue_number, issue_type_id, summary, status_id, priority_id,
  resolution_id, assignee_key, reporter_key, creator_key, created, updated, resolved,
  workflow_entry_id)
select incident_id, project_id, incident_id, ${incident-type},
  'Service ' || n % 97 || ' answered slowly for ' || n % 50 || ' minutes',
  case when fate < 2 then ${in-progress} else ${resolved} end, priority_id,
  case when fate < 2 then null else ${done} end, '${alice}', '${alice}', '${alice}', begun,
  begun + interval '7 days',
  case when fate < 2 then null else begun + interval '7 days' end, incident_id from crowd
union all
select postmortem_id, project_id, postmortem_id, ${postmortem-type},
  'Postmortem: service ' || n % 97 || ' answered slowly', ${approved}, priority_id, null,
  '${alice}', '${alice}', '${alice}', begun + interval '1 day', begun + interval '6 days', null,
  postmortem_id from crowd;

insert into issue (id, project_id, issue_number, issue_type_id, summary, status_id, priority_id,
  resolution_id, assignee_key, reporter_key, creator_key, created, updated, due_date, resolved,
  parent_id, workflow_entry_id)
select item_id, project_id, item_id, ${item-type},
  'Limit what part ' || item_id % 1009 || ' may ask of part ' || item_id % 97,
  case when fate in ('done', 'broken') then ${resolved} else ${open} end, priority_id,
  case fate when 'done' then ${done} when 'broken' then ${wont-do} end, owner, '${alice}', '${alice}',
  asked, asked + interval '20 days',
  case fate
    when 'overdue' then current_date - (item_id % 300 + 1)::int
    when 'open' then current_date + (item_id % 60)::int
    when 'waiting' then null
    when 'rejected' then null
    else (asked + interval '30 days')::date
  end,
  case when fate in ('done', 'broken') then asked + interval '1 day' * (item_id % 45) end,
  postmortem_id, item_id from crowd_item;

insert into issue_link (id, link_type_id, source_id, destination_id)
select incident_id, ${postmortem-link}, postmortem_id, incident_id from crowd;
insert into issue_link (id, link_type_id, source_id, destination_id, sequence)
select item_id, ${sub-task-link}, postmortem_id, item_id, k from crowd_item;

insert into custom_field_value (id, issue_id, field_id, text_value)
select ${first} + n * 16 + f.id % 16, postmortem_id, f.id,
  'What is known of it: service ' || n % 97 || ' waited for an answer that never came.'
from crowd cross join custom_field f
where f.field_name in ('Postmortem summary', 'Impact', 'Timeline', 'Contributing factors', 'Lessons');

insert into "${ao}ANSWER" ("ISSUE_ID", "DISPOSITION", "ACTION_TYPE", "PRIORITY_ACTION",
  "ORIGINAL_DUE", "UNASKED", "REASON_CATEGORY", "REASON", "DECIDED_BY", "DECIDED_AT")
select i.id, case c.fate when 'rejected' then 'rejected' else 'accepted' end,
  case c.fate when 'rejected' then null else 'prevent' end, false, i.due_date::text, false,
  case c.fate when 'rejected' then 'cost-exceeds-benefit' end,
  case c.fate when 'rejected' then 'It costs more than it helps.' end, '${alice}',
  (c.asked + interval '3 days')::timestamp
from crowd_item c join issue i on i.id = c.item_id where c.fate <> 'waiting';

insert into "${ao}ANSWER_CHANGE" ("ISSUE_ID", "DISPOSITION", "ACTION_TYPE", "PRIORITY", "OWNER",
  "DUE", "PRIORITY_ACTION", "REASON_CATEGORY", "REASON", "CHANGED_BY", "CHANGED_AT")
select a."ISSUE_ID", a."DISPOSITION", a."ACTION_TYPE", i.priority_id::text, i.assignee_key,
  a."ORIGINAL_DUE", false, a."REASON_CATEGORY", a."REASON", a."DECIDED_BY", a."DECIDED_AT"
from "${ao}ANSWER" a join issue i on i.id = a."ISSUE_ID" where i.id >= ${first};

-- One postmortem with a thousand answered items, for the verdict on many.
update issue set parent_id = ${first} + 7 * 34 + 1
where id in (select item_id from crowd_item
  where k = 5 and fate in ('done', 'open', 'rejected') and postmortem_id > ${first} + 7 * 40
  order by item_id limit 995);
update issue_link l set source_id = i.parent_id from issue i
where l.destination_id = i.id and l.link_type_id = ${sub-task-link} and l.source_id <> i.parent_id;

update project p set issue_counter =
  greatest(p.issue_counter, (select coalesce(max(issue_number), 0) from issue where project_id = p.id));
drop table crowd;
drop table crowd_item;
analyze;
