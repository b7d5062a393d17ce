-- Alarms that are judged soon, each five minutes, from what was heard lately (src/sensors): what a day says of each, as a function of its
-- readings alone, so that alarms are the same in any order and nothing is remembered from one run to the next.
create table sensors.verdict (
  channel int not null references sensors.channel(id) on delete cascade,
  day date not null,
  -- readings that it was made from: a day of which more was known stays, once its readings have gone
  seen int not null,
  said jsonb not null,
  primary key (channel, day)
);
alter table sensors.verdict enable row level security;

-- Whether a day that is due was looked at since something was last heard of it.
alter table sensors.due add column watched boolean not null default false;
create index due_unwatched on sensors.due (channel, day) where not watched;

-- The gateway that last carried what a device says, where its network tells it: where many of one are silent, that one is.
alter table sensors.device add column gateway text;
alter table sensors.alarm add column gateway text;
create index device_gateway on sensors.device (gateway) where until is null and gateway is not null;
