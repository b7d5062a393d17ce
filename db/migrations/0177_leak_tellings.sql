-- Whoever lives where water runs is told first, and answers; what came of it is learnt from (src/sensors).

-- What an alarm says in words: since which day, how much flows that should not, and on which day its test last held. Made from days by the
-- house, so that nobody reads those.
alter table sensors.alarm
  add column since date,
  -- litres an hour, where that is known
  add column hourly real,
  -- what has flowed in all, in litres
  add column litres bigint,
  -- the last day on which its test held, and the last that was judged
  add column held_on date,
  add column seen_on date,
  -- when its outcome was said
  add column outcome_at timestamptz;
create index alarm_request on sensors.alarm (request);

-- Who was told of an alarm, by which way, what she answered. It opens by the key of a link, of which the hash is kept.
create table sensors.telling (
  alarm uuid primary key references sensors.alarm(id),
  -- the first day of the spell that she was told of, and the how manieth time it is
  spell date not null,
  round int not null default 0,
  person uuid not null,
  household uuid not null,
  way text not null check (way in ('mail', 'sms', 'none')),
  link text not null unique,
  told_at timestamptz not null,
  answer text check (answer in ('found', 'notFound', 'normal')),
  answered_at timestamptz,
  -- when she was told that it has stopped
  over_at timestamptz
);
create index telling_household on sensors.telling (household);
create index telling_person on sensors.telling (person);

-- What a cubic metre of water costs, taxes and sewage in it: of an agency, or of the whole house where it names none. From a day on, out of
-- a text that somebody has read.
create table sensors.water_price (
  id uuid primary key,
  agency text,
  -- cents, with hundredths of them
  cents numeric(8, 2) not null check (cents > 0),
  source text not null check (source in ('invoice', 'tariff', 'contract')),
  since date not null,
  by_person uuid,
  at timestamptz not null
);
create index water_price_agency on sensors.water_price (agency, since);

-- A bound of a rule of leaks that a person set otherwise, for the whole house: from a noon on, until it is taken back. What it was accepted
-- for stands beside it: so many false alarms that it silences, so many true ones that it loses.
create table sensors.threshold (
  id uuid primary key,
  kind text not null,
  dial text not null check (dial in ('litre', 'tenLitre')),
  bound text not null,
  value real not null,
  since date not null,
  until date,
  silenced int not null,
  of_false int not null,
  lost int not null,
  of_true int not null,
  by_person uuid,
  at timestamptz not null
);

alter table sensors.telling enable row level security;
alter table sensors.water_price enable row level security;
alter table sensors.threshold enable row level security;

-- Of the alarms that the reader sees.
create policy seen on sensors.telling for select to loge_patch, loge_agency, loge_all
  using (exists (select from sensors.alarm a where a.id = alarm));
-- What water costs is told to whoever reads what a leak costs.
create policy seen on sensors.water_price for select to loge_patch, loge_agency, loge_all using (true);
create policy hq on sensors.threshold for select to loge_all using (true);
grant select on sensors.telling to loge_patch, loge_agency, loge_all;
grant select on sensors.water_price to loge_patch, loge_agency, loge_all;
grant select on sensors.threshold to loge_all;
