-- What is heard by the week, how ways in stand, and what devices of a kind say. A week of readings that nobody keeps any more goes whole.

-- The week that an instant belongs to, from Monday, 00:00 UTC.
create function sensors.week_of(at timestamptz) returns timestamptz language sql immutable parallel safe strict
  return date_trunc('week', at, 'UTC');

alter table sensors.reading rename to reading_before;
alter table sensors.reading_before rename constraint reading_pkey to reading_before_pkey;
alter index sensors.reading_heard rename to reading_before_heard;
create table sensors.reading (
  channel int not null,
  at timestamptz not null,
  value bigint not null,
  heard timestamptz not null,
  primary key (channel, at)
) partition by range (at);
create index reading_heard on sensors.reading using brin (heard);
alter table sensors.reading enable row level security;

-- Makes the week of an instant where it is not there: a table beside, then attached, so that who writes meanwhile goes on.
create function sensors.open_week(at timestamptz) returns void language plpgsql as $$
declare
  since timestamptz := sensors.week_of(at);
  week text := 'reading_' || to_char(since at time zone 'UTC', 'YYYYMMDD');
begin
  if to_regclass('sensors.' || week) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('sensors.open_week', 11));
  if to_regclass('sensors.' || week) is not null then return; end if;
  execute format('create table sensors.%I (like sensors.reading including all)', week);
  execute format('alter table sensors.%I enable row level security', week);
  execute format('alter table sensors.reading attach partition sensors.%I for values from (%L) to (%L)', week, since, since + interval '7 days');
end $$;

-- Lets go of weeks that ended before an instant and hold nothing any more. Told how many; none while somebody writes: the next hour will do.
create function sensors.drop_empty_weeks(before timestamptz) returns int language plpgsql as $$
declare
  week regclass;
  held boolean;
  gone int := 0;
begin
  begin
    lock table only sensors.reading in access exclusive mode nowait;
  exception when lock_not_available then return 0;
  end;
  for week in
    select i.inhrelid::regclass from pg_inherits i
    where i.inhparent = 'sensors.reading'::regclass
      and to_timestamp(right(i.inhrelid::regclass::text, 8), 'YYYYMMDD') + interval '8 days' < before
  loop
    execute format('select exists (select from %s)', week) into held;
    if not held then
      execute format('drop table %s', week);
      gone := gone + 1;
    end if;
  end loop;
  return gone;
end $$;

select sensors.open_week(w.since) from (select distinct sensors.week_of(b.at) as since from sensors.reading_before b) w;
insert into sensors.reading (channel, at, value, heard) select b.channel, b.at, b.value, b.heard from sensors.reading_before b;
drop table sensors.reading_before;

-- A device counts its messages, whatever they tell of: what was lost is its own.
alter table sensors.channel drop column count, drop column lost;
alter table sensors.device set (fillfactor = 70);
alter table sensors.device
  -- the number that its newest message bore, and when that was so
  add column count bigint,
  add column told_at timestamptz,
  -- messages that never came, since it stands there; numbers of the last of them, taken back where they come late
  add column lost int not null default 0,
  add column missing bigint[] not null default '{}',
  -- seconds from when something was so to when it was heard, of its last messages: their median is the fault of its clock
  add column delays int[] not null default '{}';

-- What came by a way on a day (UTC), and what became of it.
create table sensors.tally (
  way text not null check (way in ('chirpstack', 'things', 'wmbus', 'senml', 'reader')),
  day date not null,
  messages int not null default 0,
  kept int not null default 0,
  thinned int not null default 0,
  doubled int not null default 0,
  conflicts int not null default 0,
  strangers int not null default 0,
  unread int not null default 0,
  refused int not null default 0,
  late int not null default 0,
  primary key (way, day)
);
alter table sensors.tally enable row level security;
create policy agency on sensors.tally for select to loge_agency using (true);
create policy hq on sensors.tally for select to loge_all using (true);
grant select on sensors.tally to loge_agency, loge_all;

-- What devices of one profile, or of one kind, say: under which name what, and the decoder of their bytes where their network has none.
create table sensors.device_type (
  id uuid primary key,
  -- its profile as its network or its square code calls it, in small letters; nothing where it is every device of a kind
  profile text unique,
  kind text,
  -- [{ "path", "metric", "unit", "past": { "path", "seconds", "are" } }]
  fields jsonb not null,
  -- decodeUplink of TS013, in ECMAScript, and under what licence it came
  codec text,
  licence text,
  by_person uuid,
  since timestamptz not null,
  check (profile is not null or kind is not null),
  check (codec is null or licence is not null)
);
create unique index device_type_kind on sensors.device_type (kind) where profile is null;
alter table sensors.device_type enable row level security;
create policy hq on sensors.device_type for select to loge_all using (true);
grant select on sensors.device_type to loge_all;
