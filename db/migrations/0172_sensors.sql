-- What meters and probes tell, and the alarms that it raises (src/sensors). A reading is not an act; an alarm is. Of a dwelling, the hours
-- are read by nobody of the staff: readings have no policy at all, and go ten days after they were heard.
create schema sensors;

-- The day, from noon to noon, that an instant belongs to, and its noon: by the clock of Paris, so that a night is whole.
create function sensors.day_of(at timestamptz) returns date language sql immutable parallel safe strict
  return (at at time zone 'Europe/Paris' - interval '12 hours')::date;
create function sensors.noon_of(day date) returns timestamptz language sql immutable parallel safe strict
  return (day + time '12:00') at time zone 'Europe/Paris';

grant usage on schema sensors to loge_patch, loge_agency, loge_all;

-- A device that somebody paired: what it says counts from `since` on. `address`: its EUI, its number of wireless M-Bus, or what stands on it.
create table sensors.device (
  id uuid primary key,
  address_kind text not null check (address_kind in ('eui', 'wmbus', 'serial')),
  address text not null,
  kind text not null,
  -- what one pulse of a meter is, in litres
  pulse int not null default 1 check (pulse between 1 and 1000),
  building uuid not null references estate.building(id),
  agency text not null,
  -- the dwelling; nothing where it stands in common parts
  unit uuid references estate.unit(id),
  -- the thing of the plan that it is, or that it watches
  asset uuid references estate.asset(id),
  since timestamptz not null,
  until timestamptz,
  -- the last index of a meter that was taken away, the first of the one in its place, as they were read on them
  first_index bigint,
  last_index bigint,
  -- the device that it took the place of
  replaces uuid references sensors.device(id),
  by_person uuid
);
create unique index device_address on sensors.device (address_kind, address) where until is null;
create index device_unit on sensors.device (unit) where until is null;
create index device_building on sensors.device (building);
create index device_asset on sensors.device (asset);

-- What one device tells of one kind: its index, its temperature. `heard`: the last time that it said anything, to the quarter of an hour.
create table sensors.channel (
  id int generated always as identity primary key,
  device uuid not null references sensors.device(id),
  metric text not null,
  heard timestamptz not null,
  -- values that contradicted one at the same instant: the first stays
  conflicts int not null default 0,
  -- messages that were lost, by the counter of the device; nothing where it counts none
  count int,
  lost int not null default 0,
  unique (device, metric)
);

-- Values in base units (L, Wh, 0.01 °C). A channel has one value at an instant.
create table sensors.reading (
  channel int not null,
  at timestamptz not null,
  value bigint not null,
  heard timestamptz not null,
  primary key (channel, at)
);
create index reading_heard on sensors.reading using brin (heard);

-- Ten numbers of a day from noon to noon, with what the rules remember of the days before, so that any day can be judged again.
create table sensors.day (
  channel int not null references sensors.channel(id),
  day date not null,
  first bigint,
  last bigint,
  total bigint not null,
  peak bigint not null,
  floor bigint not null,
  quiet smallint not null,
  night bigint not null,
  known smallint not null,
  lived boolean not null,
  memory jsonb,
  primary key (channel, day)
);

-- A day that something new was heard of, and that is to be judged, or judged again.
create table sensors.due (
  channel int not null references sensors.channel(id),
  day date not null,
  primary key (channel, day)
);

-- One alarm a thing and kind, with its spells; back within a fortnight it is the same one.
create table sensors.alarm (
  id uuid primary key,
  device uuid not null references sensors.device(id),
  kind text not null,
  building uuid not null references estate.building(id),
  agency text not null,
  unit uuid references estate.unit(id),
  asset uuid references estate.asset(id),
  -- its spells: [{ "from": day, "to": day }]; the last is open where it ends on no day
  spells jsonb not null,
  opened_on date not null,
  closed_on date,
  -- what was learnt of it
  outcome text check (outcome in ('confirmed', 'false', 'notFound')),
  -- when the tenant, or the agency, was told
  told_at timestamptz,
  -- the matter that it filed
  request uuid
);
create index alarm_device on sensors.alarm (device, kind);
create index alarm_open on sensors.alarm (building) where closed_on is null;

-- Who speaks and was never paired: how often and when last, and no value.
create table sensors.stranger (
  address_kind text not null,
  address text not null,
  messages int not null,
  first_heard timestamptz not null,
  heard timestamptz not null,
  primary key (address_kind, address)
);

-- What could not be read: one sample a device and day, for a week.
create table sensors.unread_message (
  way text not null,
  address text not null,
  day date not null,
  problem text not null,
  messages int not null,
  sample text not null,
  primary key (way, address, day, problem)
);

alter table sensors.device enable row level security;
alter table sensors.channel enable row level security;
alter table sensors.reading enable row level security;
alter table sensors.day enable row level security;
alter table sensors.due enable row level security;
alter table sensors.alarm enable row level security;
alter table sensors.stranger enable row level security;
alter table sensors.unread_message enable row level security;

create policy patch on sensors.device for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on sensors.device for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on sensors.device for select to loge_all using (true);
create policy patch on sensors.alarm for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on sensors.alarm for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on sensors.alarm for select to loge_all using (true);
-- A channel says when its device was heard; its values stand elsewhere.
create policy seen on sensors.channel for select to loge_patch, loge_agency, loge_all
  using (exists (select from sensors.device d where d.id = device));
create policy hq on sensors.stranger for select to loge_all using (true);
create policy hq on sensors.unread_message for select to loge_all using (true);
grant select on sensors.device, sensors.alarm, sensors.channel to loge_patch, loge_agency, loge_all;
grant select on sensors.stranger, sensors.unread_message to loge_all;
