-- What stood before a delivery was taken: one row an acceptance, so that a delivery accepted by mistake can be put back whole.
create table estate.taking (
  -- the command that took it; its lines in estate.said bear it too
  id uuid primary key,
  building uuid not null references estate.building,
  agency text not null references estate.agency,
  delivery uuid not null,
  at timestamptz not null,
  -- objects that were not here before
  added uuid[] not null,
  -- [{ family, before, after }]
  changed jsonb not null,
  -- [{ id, state }]: lines that stood and ended
  lines jsonb not null,
  -- [{ of, unit, storey, after, before }]: drawings; `before` is null where there was none
  plans jsonb not null,
  back_at timestamptz
);
create index taking_delivery on estate.taking (delivery) where back_at is null;
alter table estate.taking enable row level security;
create policy agency on estate.taking for select to loge_agency using (agency = any (app.list('agencies')));
create policy hq on estate.taking for select to loge_all using (true);
grant select on estate.taking to loge_agency, loge_all;
