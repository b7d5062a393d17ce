-- The columns of the yearly register as the ministry sends them, by the first year that they tell of: data, held against the annex when they
-- are brought (src/statutory/core/rpls/judge-layout.ts). The newest version of a year counts; those before stay, to read old files by.
create table statutory.layout (
  since int not null check (since between 2011 and 2100),
  version date not null,
  law text not null,
  positions jsonb not null,
  controls jsonb not null,
  by_person uuid,
  at timestamptz not null,
  primary key (since, version)
);
alter table statutory.layout enable row level security;
create policy hq on statutory.layout for select to loge_all using ((select app.declares()));
grant select on statutory.layout to loge_all;

-- A layout may have more columns than that of 2010.
alter table statutory.told_value drop constraint told_value_position_check;
alter table statutory.told_value add constraint told_value_position_check check (position between 1 and 120);
