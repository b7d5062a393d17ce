-- What was used up of a bound: acts of a minute, requests of an hour, bytes of a day. Under keyed marks, shared by all processes,
-- and worth nothing once its time is over: a crash may empty it.
create unlogged table kernel.spent (
  key text primary key,
  since timestamptz not null,
  n bigint not null
);
