-- How the paper of what completes an entry stands, when that was last tried, and how many pictures were not in: told as of the inspection
-- itself (src/inspections/server/paper).
alter table inspections.addendum
  add column seal text check (seal in ('photos', 'hour', 'key', 'sealed', 'bare')),
  add column seal_tried_at timestamptz,
  add column seal_photos integer not null default 0;

update inspections.addendum set seal = 'sealed' where paper is not null;
