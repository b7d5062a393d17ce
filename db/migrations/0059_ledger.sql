-- The ledger of time, so that it names nobody. What stood before was written in the transaction of the act, which tells its author,
-- and counted answers, not persons: it can't be shown, and goes.
drop table burden.spent;

-- Marks of persons are made with a key that goes with its week; who keeps a copy of the tables afterwards has no one to look for.
create table burden.key (week date primary key, secret bytea not null);
create table burden.spent (
  field text not null,
  month date not null,
  week date not null,
  seconds numeric(12, 1) not null,
  mark text not null
);
create index spent_week on burden.spent (week);

-- A week that is over: how many persons, the largest share of its seconds, the two largest together.
create table burden.week (
  field text not null,
  month date not null,
  week date not null,
  persons integer not null,
  largest numeric(12, 1) not null,
  two numeric(12, 1) not null,
  seconds numeric(12, 1) not null,
  times integer not null,
  middle numeric(9, 1) not null,
  primary key (field, month, week)
);

-- A closed month of the whole house, told once. It alone is read.
create table burden.closed (month date primary key);
create table burden.published (
  month date not null references burden.closed deferrable initially deferred,
  field text not null,
  seconds integer not null,
  times integer not null,
  middle integer not null,
  primary key (month, field)
);

alter table burden.key enable row level security;
alter table burden.spent enable row level security;
alter table burden.week enable row level security;
alter table burden.closed enable row level security;
alter table burden.published enable row level security;
create policy agency on burden.closed for select to loge_agency using (true);
create policy hq on burden.closed for select to loge_all using (true);
create policy agency on burden.published for select to loge_agency using (true);
create policy hq on burden.published for select to loge_all using (true);
grant select on burden.closed, burden.published to loge_agency, loge_all;
