-- When the house was told that a work has ended. `resolved_at` and `ended_at` say when it did, as far as that is believed; the
-- days that somebody is given afterwards (her silence, the check on the spot) run from when the house was told. Null: at the same time.
alter table requests.request add column told_at timestamptz;
alter table contractors.work_order add column told_at timestamptz;
create index work_order_told on contractors.work_order (told_at) where told_at is not null;

-- What is said to be repaired and waits for her answer: she has her days from the day on which it arrived here.
update requests.request r set told_at = f.received_at
from (
  select f.subject, f.at, max(f.received_at) as received_at from kernel.fact f
  where f.type in ('request.resolved', 'request.moved') group by f.subject, f.at) f
where r.status = 'resolved' and f.subject = r.id and f.at = r.resolved_at and f.received_at > r.resolved_at + interval '5 minutes';
