-- Insight: sums over the journal, written by a task and by nobody else. Everything else is counted when it is asked.
create schema insight;
grant usage on schema insight to loge_agency, loge_all;

-- Clock hours that requests spent in each one's hands, by day (Paris).
create table insight.held (
  agency text not null,
  day date not null,
  holder text not null,
  hours double precision not null,
  primary key (agency, day, holder)
);

-- What a month was: filed in it; resolved in it, in time or not, contested or not; orders done in it, at the first visit or not.
create table insight.month (
  agency text not null,
  month date not null,
  filed integer not null,
  told_of integer not null,
  told_first integer not null,
  resolved integer not null,
  kept integer not null,
  contested integer not null,
  hours double precision not null,
  done integer not null,
  first_visit integer not null,
  primary key (agency, month)
);

create table insight.summed (single boolean primary key default true check (single), at timestamptz not null);

do $$
declare held text;
begin
  foreach held in array array['insight.held', 'insight.month'] loop
    execute format('alter table %s enable row level security', held);
    execute format($p$create policy agency on %s for select to loge_agency using (agency = any (app.list('agencies')))$p$, held);
    execute format('create policy hq on %s for select to loge_all using (true)', held);
    execute format('grant select on %s to loge_agency, loge_all', held);
  end loop;
end $$;
grant select on insight.summed to loge_agency, loge_all;

-- Periods are read by these: small, because most rows of a million have long been closed and paid.
create index request_resolved on requests.request (resolved_at) where resolved_at is not null;
create index work_order_ended on contractors.work_order (ended_at) where ended_at is not null;
create index question_asked on requests.question (asked_at);
