-- Notes of what a home used, as the law asks for them (code de l'énergie, R.241-14-1 and R.241-16-1; loi 89-462, art. 6-2): of which
-- buildings they leave each month, of which year with which prices, and what each one said (src/sensors/core/notes).

-- A building whose homes are told each month, from that month on (its first day).
create table sensors.noted_building (
  building uuid primary key references estate.building(id),
  agency text not null,
  since date not null,
  by_person uuid
);

-- A year of charges that is to be regularised: its days, the day on which it is, and what a unit costs in cents (a cubic metre, a
-- kilowatt-hour, a unit of an allocator). `common_share`: hundredths that are shared by surface.
create table sensors.charge_year (
  id uuid primary key,
  building uuid not null references estate.building(id),
  agency text not null,
  first_day date not null,
  last_day date not null,
  regularised_on date not null,
  prices jsonb not null,
  common_share int not null check (common_share between 0 and 100),
  by_person uuid,
  unique (building, first_day)
);

-- A note that left: read again by those who lived there, and by nobody of the staff.
create table sensors.note (
  id uuid primary key,
  lease uuid not null,
  household uuid not null,
  unit uuid not null references estate.unit(id),
  building uuid not null references estate.building(id),
  kind text not null check (kind in ('monthly', 'yearly')),
  first_day date not null,
  last_day date not null,
  content jsonb not null,
  issued_at timestamptz not null,
  unique (lease, kind, first_day)
);
create index note_household on sensors.note (household);
create index note_building on sensors.note (building, kind, first_day);

alter table sensors.noted_building enable row level security;
alter table sensors.charge_year enable row level security;
alter table sensors.note enable row level security;

create policy agency on sensors.noted_building for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on sensors.noted_building for select to loge_all using (true);
create policy agency on sensors.charge_year for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on sensors.charge_year for select to loge_all using (true);
create policy household on sensors.note for select to loge_household using (household = any (app.ids('households')));
grant select on sensors.noted_building, sensors.charge_year to loge_agency, loge_all;
grant usage on schema sensors to loge_household;
grant select on sensors.note to loge_household;
