-- What the landlord promises by urgency, and since when: a row is added where a delay changes, none is written over, so that the last
-- of each urgency stands and the others tell what was promised before. The first rows are what every house begins with
-- (src/requests/core/delays/delays.ts); nobody set those.
create table requests.delay (
  urgency text not null check (urgency in ('U0', 'U1', 'U2', 'U3')),
  since timestamptz not null,
  minutes integer check (minutes > 0),
  working_days integer check (working_days > 0),
  set_by uuid,
  primary key (urgency, since),
  check ((minutes is null) <> (working_days is null))
);
insert into requests.delay (urgency, since, minutes, working_days) values
  ('U0', '1970-01-01T00:00:00Z', 60, null),
  ('U1', '1970-01-01T00:00:00Z', 240, null),
  ('U2', '1970-01-01T00:00:00Z', 1440, null),
  ('U3', '1970-01-01T00:00:00Z', null, 5);

-- A promise is everybody's to read; who wrote it is the office's.
alter table requests.delay enable row level security;
create policy promised on requests.delay for select
  to loge_household, loge_firm, loge_patch, loge_agency, loge_all using (true);
grant select (urgency, since, minutes, working_days) on requests.delay
  to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
grant select (set_by) on requests.delay to loge_agency, loge_all;

-- { "U0": { "minutes": 60 }, …, "U3": { "workingDays": 5 } }: those that stand.
create function requests.delays() returns jsonb language sql stable as $$
  select jsonb_object_agg(d.urgency, case when d.minutes is null
    then jsonb_build_object('workingDays', d.working_days) else jsonb_build_object('minutes', d.minutes) end)
  from (select distinct on (urgency) urgency, minutes, working_days from requests.delay order by urgency, since desc) d
$$;
grant execute on function requests.delays() to loge_household, loge_firm, loge_patch, loge_agency, loge_all;

-- The delay that was promised of a request, as it stood when its urgency was said. Of earlier ones the house's first.
alter table requests.request add column delay jsonb;
comment on column requests.request.delay is 'what was promised when its urgency was said; null, of before delays were the landlord''s: the first of requests.delay';

create function requests.delay_promised(urgency text, delay jsonb) returns jsonb language sql stable as $$
  select coalesce($2, (
    select case when d.minutes is null then jsonb_build_object('workingDays', d.working_days)
      else jsonb_build_object('minutes', d.minutes) end
    from requests.delay d where d.urgency = $1 order by d.since limit 1))
$$;
grant execute on function requests.delay_promised(text, jsonb) to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
