-- Homes that asked to be called when their lift stops, and again when it runs: whom to call, and no reason (src/sensors).
create table sensors.lift_call (
  household uuid primary key,
  person uuid not null,
  building uuid not null,
  agency text not null,
  since timestamptz not null,
  by_person uuid
);
create index lift_call_building on sensors.lift_call (building);
create index lift_call_person on sensors.lift_call (person);

-- Who was called of which breakdown: as it stood still, and as it ran again.
create table sensors.lift_told (
  request uuid not null,
  household uuid not null,
  phase text not null check (phase in ('stopped', 'runs')),
  came text not null check (came in ('reached', 'absent')),
  at timestamptz not null,
  by_person uuid,
  primary key (request, household, phase)
);
create index lift_told_household on sensors.lift_told (household);

alter table sensors.lift_call enable row level security;
alter table sensors.lift_told enable row level security;
create policy patch on sensors.lift_call for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on sensors.lift_call for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy seen on sensors.lift_told for select to loge_patch, loge_agency
  using (exists (select from sensors.lift_call c where c.household = lift_told.household));
grant select on sensors.lift_call, sensors.lift_told to loge_patch, loge_agency;
