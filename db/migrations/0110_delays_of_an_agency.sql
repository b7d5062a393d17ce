-- What an agency promises within what the landlord promises: sooner, never later, and nothing of a danger. A row is added where one
-- changes, none is written over: the last of each stands, and one without a number says again what the landlord does
-- (src/requests/core/delays/agency-delays.ts).
create table requests.agency_delay (
  agency text not null,
  urgency text not null check (urgency in ('U1', 'U2', 'U3',
    'rent', 'charges', 'notice', 'certificate', 'transfer', 'application', 'appointment', 'neighbour', 'parking', 'complaint', 'question')),
  since timestamptz not null,
  minutes integer check (minutes > 0),
  working_days integer check (working_days > 0),
  set_by uuid,
  primary key (agency, urgency, since),
  check (minutes is null or working_days is null)
);

-- A promise is everybody's to read; who wrote it is the office's.
alter table requests.agency_delay enable row level security;
create policy promised on requests.agency_delay for select
  to loge_household, loge_firm, loge_patch, loge_agency, loge_all using (true);
grant select (agency, urgency, since, minutes, working_days) on requests.agency_delay
  to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
grant select (set_by) on requests.agency_delay to loge_agency, loge_all;

-- Those that stand in an agency: the sooner of its own and the landlord's, and what is more urgent never later than what is less so,
-- whatever the landlord changes afterwards.
create function requests.delays(of_agency text) returns jsonb language sql stable as $$
  with own as (
    select distinct on (urgency) urgency, minutes, working_days from requests.agency_delay
    where agency = of_agency order by urgency, since desc
  ), said as (
    select l.key as urgency, least((l.value ->> 'minutes')::integer, own.minutes) as minutes,
      least((l.value ->> 'workingDays')::integer, own.working_days) as days
    from jsonb_each(requests.delays()) l left join own on own.urgency = l.key
  ), bound as (
    select urgency, days,
      min(coalesce(minutes, days * 1440)) over (partition by urgency like 'U_' order by urgency desc) as minutes
    from said
  )
  select jsonb_object_agg(urgency, case when days is null then jsonb_build_object('minutes', minutes)
    else jsonb_build_object('workingDays', days) end) from bound
$$;
grant execute on function requests.delays(text) to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
