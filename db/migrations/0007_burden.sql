-- The ledger of time: seconds by field, role, agency and week. No person: there is no column to hold one.
create schema burden;
grant usage on schema burden to loge_agency, loge_all;

-- One row an answer at first; the night folds a week's rows into one (`times` answers, `middle` their median).
create table burden.spent (
  field text not null,
  role text not null,
  agency text not null default '',
  week date not null,
  seconds numeric(12, 1) not null,
  times integer not null default 1 check (times > 0),
  middle numeric(9, 1)
);
create index spent_week on burden.spent (week, field);
alter table burden.spent enable row level security;
create policy agency on burden.spent for select to loge_agency using (agency = any (app.list('agencies')));
create policy hq on burden.spent for select to loge_all using (true);
grant select on burden.spent to loge_agency, loge_all;
