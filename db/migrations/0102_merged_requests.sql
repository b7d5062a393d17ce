-- The request in which this one goes on, when somebody said that both are one. Its words, papers and photos stay where they were
-- said, behind their own walls, and are shown in the one that goes on: parted again, each has its own.
alter table requests.request add column merged_into uuid references requests.request;
create index request_merged_into on requests.request (merged_into) where merged_into is not null;

create or replace view requests.matter with (security_invoker = true) as
select r.id, r.no, r.kind, r.status, r.ball, r.waits_for, r.nature, r.urgency, r.due, r.delay, r.next_at, r.liability, r.article, r.handler,
  r.agency, r.building, r.entrance, r.unit, r.household, r.requester, r.asset, r.outage, r.contested, r.filed_at, r.moved_at, r.resolved_at,
  r.closed_at, r.closure, r.archived_at, r.extra, r.merged_into
from requests.request r;
