-- When somebody who decides at an agency is away, and who stands in for her meanwhile: read by the office of her agencies.
create table people.absence (
  id uuid primary key,
  person uuid not null,
  stand_in uuid not null check (stand_in <> person),
  agencies text[] not null,
  starts date not null,
  ends date not null check (ends >= starts),
  by_person uuid not null,
  at timestamptz not null
);
create index absence_person on people.absence (person, ends);
create index absence_stand_in on people.absence (stand_in, ends);
alter table people.absence enable row level security;
create policy hq on people.absence for select to loge_all using (true);
create policy agency on people.absence for select to loge_agency using (agencies && (select app.list('agencies'))::text[]);
-- A row of the list is asked for by every reader: behind the other walls nobody is away.
grant select on people.absence to loge_household, loge_firm, loge_patch, loge_agency, loge_all;

-- Who is on call at an agency: a part of a week (from its Monday), one person. What has no row is nobody's: the alarm says so.
create table people.turn (
  agency text not null,
  week date not null check (extract(isodow from week) = 1),
  part text not null check (part in ('days', 'nights', 'weekendDays', 'weekendNights')),
  person uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (agency, week, part)
);
create index turn_person on people.turn (person);
alter table people.turn enable row level security;
create policy hq on people.turn for select to loge_all using (true);
create policy agency on people.turn for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
grant select on people.turn to loge_agency, loge_all;

create view people.absent with (security_invoker = true) as
select a.id, a.person, a.stand_in, a.starts, a.ends, btrim(s.first_name || ' ' || s.last_name) as stand_in_name
from people.absence a left join people.person s on s.id = a.stand_in;
comment on view people.absent is 'who is away from when to when, and who stands in';
create view people.on_call with (security_invoker = true) as
select t.agency, t.week, t.part, t.person from people.turn t;
comment on view people.on_call is 'who is on call at an agency, by week and part of it';
grant select on people.absent to loge_household, loge_firm, loge_patch, loge_agency, loge_all;
grant select on people.on_call to loge_agency, loge_all;

-- Those for whom somebody stands in on a day: who is away, and whoever that one stands in for. Each is named once: no round is endless.
create function people.stands_in_for(who uuid, day date) returns setof uuid language sql stable parallel safe as $$
  with recursive away (person) as (
    select a.person from people.absent a where a.stand_in = who and day between a.starts and a.ends
    union
    select a.person from away w join people.absent a on a.stand_in = w.person and day between a.starts and a.ends
  )
  select w.person from away w where w.person <> who
$$;
grant execute on function people.stands_in_for(uuid, date) to loge_agency, loge_all;
