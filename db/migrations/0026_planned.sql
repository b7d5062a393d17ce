-- A change of role, of agencies or of presence that waits for its day: one a person, carried out by the house.
create table people.planned (
  person uuid primary key references people.person,
  from_day date not null,
  -- what person.assign takes, without its day
  change jsonb not null,
  by_person uuid not null,
  at timestamptz not null default now()
);
create index planned_day on people.planned (from_day);

alter table people.planned enable row level security;
create policy agency on people.planned for select to loge_agency
  using (exists (select from people.staff s where s.person = planned.person));
create policy hq on people.planned for select to loge_all using (true);
grant select on people.planned to loge_agency, loge_all;
