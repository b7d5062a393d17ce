-- What waits for its week to end is sealed, and read by the fold alone: whoever has the database has not the key (server/week-keys.ts).
-- Seconds of the running week, whose key lay beside them, go with it.
drop table ledger.effort, ledger.key;
create table ledger.sealed_effort (week date not null, month date not null, sealed bytea not null);
create index sealed_effort_week on ledger.sealed_effort (week);

-- Screens beside questions: acts of a type, all acts, and all acts with another cut of pauses. `resumed`: after a draft that had been left.
alter table ledger.week_cell
  drop constraint week_cell_kind_check,
  add constraint week_cell_kind_check check (kind in ('question', 'asker', 'all', 'screen', 'screens', 'pause')),
  add column resumed integer not null default 0;
alter table ledger.published_figure
  drop constraint published_figure_kind_check,
  add constraint published_figure_kind_check check (kind in ('question', 'asker', 'all', 'screen', 'screens', 'pause')),
  add column resumed integer,
  add column answers integer,
  add column skips integer,
  add column corrections integer,
  add column same integer,
  add column again integer;

-- Answers that were accepted, by question and place: left empty, put right within a day, as they were offered, given before.
create table ledger.answer_count (
  month date not null,
  question text not null,
  place text not null,
  answers integer not null,
  skips integer not null,
  corrections integer not null,
  same integer not null,
  again integer not null,
  primary key (month, question, place)
);
-- Which thing was told what, for ninety days: two digests under a key that isn't in the database, and when. Nobody is in it.
create table ledger.answer_trace (thing bytea primary key, value bytea not null, at timestamptz not null);
create index answer_trace_at on ledger.answer_trace (at);

-- Minutes for which matters waited in a closed period, by what they waited for and the place that let them wait. `last_fact`: how far the
-- journal went when it was counted.
create table ledger.published_waiting (
  period text not null references ledger.closed_period deferrable initially deferred,
  cause text not null check (cause in ('ball', 'approval', 'question', 'firm', 'tenant', 'third')),
  place text not null,
  minutes bigint not null check (minutes >= 0),
  primary key (period, cause, place)
);
alter table ledger.closed_period add column last_fact bigint;

alter table ledger.sealed_effort enable row level security;
alter table ledger.answer_count enable row level security;
alter table ledger.answer_trace enable row level security;
alter table ledger.published_waiting enable row level security;
create policy patch on ledger.published_waiting for select to loge_patch using (true);
create policy agency on ledger.published_waiting for select to loge_agency using (true);
create policy hq on ledger.published_waiting for select to loge_all using (true);
grant select on ledger.published_waiting to loge_patch, loge_agency, loge_all;

-- The page reads one place of a period, the whole house, among three hundred questions at fifteen places.
create index published_figure_place on ledger.published_figure (period, place);
