-- The alarm of a danger (U0): it rings until somebody takes it by name, and stands until the danger is over. Codes, ids and
-- instants alone. Two dangers of one kind in one building are one alarm, whoever tells them, however close together.
create table requests.alarm (
  id uuid primary key,
  agency text not null,
  building uuid not null,
  -- core/alarm/danger.ts
  kind text not null,
  raised_at timestamptz not null,
  -- false: told by somebody whom nobody knows yet; it rings all the same
  confirmed boolean not null default true,
  taken_by uuid,
  taken_at timestamptz,
  -- the firm that was told by telephone, when, and by whom
  reached_firm uuid,
  reached_at timestamptz,
  reached_by uuid,
  rings integer not null default 0,
  rang_at timestamptz,
  ended_at timestamptz
);
create unique index alarm_open on requests.alarm (building, kind) where ended_at is null;

create table requests.alarm_request (
  alarm uuid not null references requests.alarm,
  request uuid not null references requests.request,
  at timestamptz not null,
  -- it is no danger any more, or another one; the alarm ends with the last
  left_at timestamptz,
  primary key (alarm, request)
);
create index alarm_request_of on requests.alarm_request (request);
-- Dangers stand above every list.
create index request_danger on requests.request (agency, building) where urgency = 'U0' and closed_at is null;

alter table requests.alarm enable row level security;
alter table requests.alarm_request enable row level security;
grant select on requests.alarm, requests.alarm_request to loge_patch, loge_agency, loge_all;
create policy hq on requests.alarm for select to loge_all using (true);
create policy agency on requests.alarm for select to loge_agency using (agency = any (app.list('agencies')));
create policy patch on requests.alarm for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy hq on requests.alarm_request for select to loge_all using (true);
create policy agency on requests.alarm_request for select to loge_agency
  using (exists (select from requests.alarm a where a.id = alarm));
create policy patch on requests.alarm_request for select to loge_patch
  using (exists (select from requests.alarm a where a.id = alarm));

-- Dangers that are open already wait for a name like any other.
with open as (
  select r.id, r.agency, r.building, r.filed_at,
    case when r.nature like 'gas.%' then 'gas' when r.nature = 'power.danger' then 'power'
      when r.nature = 'lift.stuck_person' then 'stuck' when r.nature = 'roof.falling' then 'falling' else r.nature end as kind
  from requests.request r
  where r.urgency = 'U0' and r.closed_at is null and r.status <> 'resolved'
), raised as (
  insert into requests.alarm (id, agency, building, kind, raised_at)
  select gen_random_uuid(), min(agency), building, kind, min(filed_at) from open group by building, kind
  returning id, building, kind
)
insert into requests.alarm_request (alarm, request, at)
select raised.id, open.id, open.filed_at from open join raised using (building, kind);
