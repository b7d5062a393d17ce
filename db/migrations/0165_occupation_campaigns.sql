-- Surveys that the law asks of who lives in a dwelling (src/statutory): occupation (OPS, every two years) and resources (SLS, yearly). What
-- people answer stands here alone, behind a wall of its own, and goes once the State has accepted the return.
create table statutory.campaign (
  id uuid primary key,
  kind text not null check (kind in ('ops', 'sls')),
  year int not null check (year between 2020 and 2100),
  -- whose lease was in force on this day is asked
  asked_on date not null,
  due date not null check (due > asked_on),
  remind_on date[] not null default '{}' check (cardinality(remind_on) <= 2),
  opened_at timestamptz not null,
  closed_at timestamptz,
  accepted_on date check (accepted_on is null or closed_at is not null),
  unique (kind, year)
);

-- One home that is asked, and how far it is. Not what it answered.
create table statutory.sheet (
  id uuid primary key,
  campaign uuid not null references statutory.campaign,
  household uuid not null,
  person uuid not null,
  unit uuid not null,
  agency text not null,
  -- what the link holds is known by its hash alone
  link text unique,
  way text check (way in ('mail', 'letter')),
  asked_at timestamptz,
  -- when a way to ask was looked for: there may be none
  tried_at timestamptz,
  reminded int not null default 0 check (reminded between 0 and 2),
  answered_at timestamptz,
  came_by text check (came_by in ('link', 'letter', 'call', 'desk')),
  left_at timestamptz,
  helped_at timestamptz,
  unique (campaign, household),
  check ((way is null) = (asked_at is null) and (came_by is null) = (answered_at is null))
);
create index sheet_agency on statutory.sheet (campaign, agency, id);
create index sheet_person on statutory.sheet (person);

-- Which mail or letter asked, or reminded: a letter has its code.
create table statutory.sheet_notice (
  notice uuid primary key,
  sheet uuid not null references statutory.sheet on delete cascade,
  round int not null check (round between 0 and 2)
);
create index sheet_notice_sheet on statutory.sheet_notice (sheet);

-- What a home answered: who declares reads it, and nobody else who works here.
create table statutory.sheet_answer (
  sheet uuid primary key references statutory.sheet on delete cascade,
  home jsonb not null,
  people jsonb not null
);

-- What is left of a campaign that the State has accepted: numbers.
create table statutory.campaign_count (
  campaign uuid not null references statutory.campaign,
  agency text not null,
  asked int not null,
  answered int not null,
  unreached int not null,
  unasked int not null,
  gone int not null,
  reminded int not null,
  primary key (campaign, agency)
);

-- The questions and the columns of a survey, by the first year that they tell of: data that the landlord brings.
create table statutory.sheet_form (
  kind text not null check (kind in ('ops', 'sls')),
  since int not null check (since between 2020 and 2100),
  version date not null,
  law text not null,
  questions jsonb not null,
  columns jsonb not null,
  by_person uuid,
  at timestamptz not null,
  primary key (kind, since, version)
);

alter table statutory.sheet enable row level security;
alter table statutory.sheet_notice enable row level security;
alter table statutory.sheet_answer enable row level security;
alter table statutory.campaign_count enable row level security;
create policy agency on statutory.campaign_count for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on statutory.campaign_count for select to loge_all using ((select app.declares()));
create policy agency on statutory.sheet for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on statutory.sheet for select to loge_all using ((select app.declares()));
create policy agency on statutory.sheet_notice for select to loge_agency using (sheet in (select s.id from statutory.sheet s));
create policy hq on statutory.sheet_notice for select to loge_all using ((select app.declares()));
create policy hq on statutory.sheet_answer for select to loge_all using ((select app.declares()));
grant select on statutory.sheet, statutory.sheet_notice, statutory.campaign, statutory.campaign_count, statutory.sheet_form to loge_agency, loge_all;
grant select on statutory.sheet_answer to loge_all;
