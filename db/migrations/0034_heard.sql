-- Since when somebody outside the house has spoken without an answer, and who: it is then in the list of what is stuck. The
-- row holds it, for the inbox reads fifty rows of a million by their due date and cannot ask each thread who spoke last.
-- `how` keeps what was said at the end of the work: repaired for now is not repaired when it is confirmed.
alter table requests.request
  add unanswered_since timestamptz,
  add unanswered_by text check (unanswered_by in ('tenant', 'firm')),
  add how text check (how in ('done', 'provisional'));

-- What head office holds; what is repaired for now, by the day of what follows; what may be archived.
create index request_hq on requests.request (due) where ball = 'hq' and closed_at is null;
create index request_follow_on on requests.request (next_at) where closure = 'done_temporarily';
create index request_to_archive on requests.request (closed_at) where closed_at is not null and archived_at is null;
