-- What head office asks (src/ask): a question is answered by what is held already, or becomes points in the rounds. Who answered a point,
-- and at what hour, stands nowhere.
create schema ask;
grant usage on schema ask to loge_patch, loge_agency, loge_all;

create table ask.question (
  id uuid primary key,
  directorate text not null,
  words text not null check (length(words) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 200),
  step text not null check (step in ('facts', 'derived', 'acts', 'sample', 'campaign')),
  drafted_at timestamptz not null,
  -- null once she is erased
  by_person uuid,
  -- how it was answered without asking anybody: a measure with its cut and what it is narrowed to, an answer of before, a register, an act
  met_by text check (met_by in ('fact', 'known', 'derived', 'act')),
  met_code text,
  met_cut text,
  met_only jsonb,
  met_at timestamptz,
  -- what is asked at things, where, and what it was said to cost
  way text check (way in ('sample', 'campaign')),
  target text,
  answer text check (answer in ('yesno', 'number', 'choice')),
  choices text[] not null default '{}',
  agencies text[] not null default '{}',
  population integer,
  size integer,
  margin numeric(4, 3),
  seconds_each numeric(6, 1),
  is_measured boolean,
  launched_at timestamptz,
  ends_on date,
  warned_at timestamptz,
  ended_at timestamptz,
  why_ended text check (why_ended in ('date', 'answered', 'budget', 'stopped')),
  conclusion text not null default '' check (length(conclusion) <= 300),
  concluded_at timestamptz,
  check ((launched_at is null) = (way is null)),
  check ((met_at is null) = (met_by is null))
);
create index question_drafted on ask.question (drafted_at desc, id);
create index question_running on ask.question (directorate) where launched_at is not null and ended_at is null;

-- What was offered before it was asked, and that it was not what she asked: for who keeps the catalogue.
create table ask.passed_step (
  question uuid not null references ask.question (id),
  step text not null,
  offered jsonb not null,
  at timestamptz not null,
  primary key (question, step)
);

-- A thing that is asked about; what was said of it, in which month.
create table ask.point (
  question uuid not null references ask.question (id),
  thing uuid not null,
  building uuid not null,
  agency text not null,
  entrance uuid,
  label text not null,
  value text check (length(value) <= 40),
  answered_in date,
  primary key (question, thing),
  check ((value is null) = (answered_in is null))
);
create index point_building on ask.point (building) where value is null;

-- How many answers of a question came in a month: what it is charged.
create table ask.answer_count (
  question uuid not null references ask.question (id),
  month date not null,
  answers integer not null,
  primary key (question, month)
);

-- The hours that a directorate may take of others in a year.
create table ask.budget (
  directorate text not null,
  year integer not null,
  hours integer not null check (hours between 0 and 20000),
  set_at timestamptz not null,
  set_by uuid,
  primary key (directorate, year)
);

alter table ask.question enable row level security;
create policy patch on ask.question for select to loge_patch using (launched_at is not null);
create policy agency on ask.question for select to loge_agency using (launched_at is not null);
create policy hq on ask.question for select to loge_all using (true);
grant select (id, directorate, words, purpose, way, target, answer, choices, agencies, population, size, margin, seconds_each, is_measured,
  launched_at, ends_on, ended_at, why_ended, conclusion, concluded_at) on ask.question to loge_patch, loge_agency;
grant select on ask.question to loge_all;

alter table ask.passed_step enable row level security;
create policy hq on ask.passed_step for select to loge_all using (true);
grant select on ask.passed_step to loge_all;

-- Read one by one by who stands before them; all others read sums (ask.result).
alter table ask.point enable row level security;
create policy patch on ask.point for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on ask.point for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
grant select on ask.point to loge_patch, loge_agency;

alter table ask.answer_count enable row level security;
create policy patch on ask.answer_count for select to loge_patch using (true);
create policy agency on ask.answer_count for select to loge_agency using (true);
create policy hq on ask.answer_count for select to loge_all using (true);
grant select on ask.answer_count to loge_patch, loge_agency, loge_all;

alter table ask.budget enable row level security;
create policy patch on ask.budget for select to loge_patch using (true);
create policy agency on ask.budget for select to loge_agency using (true);
create policy hq on ask.budget for select to loge_all using (true);
grant select (directorate, year, hours, set_at) on ask.budget to loge_patch, loge_agency;
grant select on ask.budget to loge_all;

-- What owners let be counted.
create view field.look with (security_invoker = true) as
  select k.id, k.point, k.building, k.agency, k.result, k.request, k.at from field.round_check k;
grant select on field.look to loge_patch, loge_agency, loge_all;

create view requests.counted_matter with (security_invoker = true) as
  select r.id, r.channel, r.reminders, r.how from requests.request r;
grant select on requests.counted_matter to loge_patch, loge_household, loge_firm, loge_agency, loge_all;

create view insight.counted_measure with (security_invoker = true) as
  select m.agency, m.month, m.measure, m.n, m.whole from insight.measure m;
grant select on insight.counted_measure to loge_agency, loge_all;

create view insight.held_hours with (security_invoker = true) as
  select h.agency, h.day, h.holder, h.hours from insight.holder_hours h;
grant select on insight.held_hours to loge_agency, loge_all;

create view knowledge.known_answer with (security_invoker = true) as
  select p.id, p.directorate, p.agency, p.asked, p.reply, p.nature, p.trade, p.kept_at, p.review_on, p.doubted_at, p.hides_at, p.withdrawn_at,
    p.search
  from knowledge.piece p;
grant select on knowledge.known_answer to loge_patch, loge_agency, loge_all;

create view ledger.told_figure with (security_invoker = true) as
  select f.period, f.kind, f.item, f.place, f.seconds, f.times, f.middle from ledger.published_figure f;
grant select on ledger.told_figure to loge_patch, loge_agency, loge_all;
