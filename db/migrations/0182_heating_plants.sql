-- When homes are heated, and to what a boiler is set (src/sensors): as it was in force on each day, so that any day is judged by what stood on it.

-- When homes are heated: of one building, or of the whole house where it names none. From a day on. Month and day (`mm-dd`), both in it; of one
-- that is none: as the house has it, or as contracts of collective heating have it.
create table sensors.heating_season (
  id uuid primary key,
  building uuid references estate.building(id),
  agency text,
  starts text check (starts ~ '^\d\d-\d\d$'),
  ends text check (ends ~ '^\d\d-\d\d$'),
  since date not null,
  by_person uuid,
  at timestamptz not null,
  check ((building is null) = (agency is null))
);
create index heating_season_building on sensors.heating_season (building, since);

-- To what the water that leaves a boiler is set, in hundredths of a degree, as its probe is known: from a day on.
create table sensors.setpoint (
  device uuid not null references sensors.device(id),
  since date not null,
  value int not null check (value between 2000 and 11000),
  by_person uuid,
  at timestamptz not null,
  primary key (device, since)
);

alter table sensors.heating_season enable row level security;
alter table sensors.setpoint enable row level security;

create policy patch on sensors.heating_season for select to loge_patch
  using (building is null or building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on sensors.heating_season for select to loge_agency
  using (agency is null or agency = any ((select app.list('agencies'))::text[]));
create policy hq on sensors.heating_season for select to loge_all using (true);
create policy seen on sensors.setpoint for select to loge_patch, loge_agency, loge_all
  using (exists (select from sensors.device d where d.id = device));
grant select on sensors.heating_season, sensors.setpoint to loge_patch, loge_agency, loge_all;

-- The first day of heating was told of some buildings already, for inspections: nobody is asked twice.
insert into sensors.heating_season (id, building, agency, starts, since, by_person, at)
select gen_random_uuid(), h.building, h.agency, h.starts, (h.told_at at time zone 'Europe/Paris')::date, h.told_by, h.told_at
from inspections.heating h;
