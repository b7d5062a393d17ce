-- How the paper of an inspection stands: waits for pictures, for who proves the hour, for a key that seals; sealed, or made without a seal.
-- When that was last tried, and how many pictures were not in (src/inspections/server/paper).
alter table inspections.inspection
  add column seal text check (seal in ('photos', 'hour', 'key', 'sealed', 'bare')),
  add column seal_tried_at timestamptz,
  add column seal_photos integer not null default 0;

update inspections.inspection set seal = 'sealed' where paper is not null;

create index inspection_seal on inspections.inspection (ended_at) where seal in ('photos', 'hour', 'key');
