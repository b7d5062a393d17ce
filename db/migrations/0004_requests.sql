-- Requests: the shared thread, from filed to closed. Words of people are apart, and erasable.
create schema requests;
grant usage on schema requests to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

create table requests.request (
  id uuid primary key,
  no bigint generated always as identity (start with 100001),
  kind text not null default 'single' check (kind in ('single', 'outage')),
  status text not null,
  -- who must act next: agency, tenant, firm, caretaker, hq, third, none
  ball text not null,
  ball_since timestamptz not null,
  -- why it waits, when it does: see nature/waiting
  waits_for text,
  paused_since timestamptz,
  nature text not null,
  urgency text not null,
  due timestamptz not null,
  next_at timestamptz,
  liability text not null,
  article text,
  handler text,
  channel text not null,
  lang text not null default 'fr',
  agency text not null,
  building uuid not null,
  entrance uuid,
  unit uuid,
  household uuid,
  requester uuid,
  outage uuid references requests.request,
  filed_at timestamptz not null,
  moved_at timestamptz not null,
  resolved_at timestamptz,
  closed_at timestamptz,
  closure text,
  contested integer not null default 0,
  reminders integer not null default 0,
  archived_at timestamptz,
  extra jsonb not null default '{}'
);
create unique index request_no on requests.request (no);
create index request_inbox on requests.request (agency, due) where closed_at is null;
create index request_ball on requests.request (agency, ball, due) where closed_at is null;
create index request_open_due on requests.request (due) where closed_at is null;
create index request_building on requests.request (building, filed_at desc);
create index request_unit on requests.request (unit, filed_at desc) where unit is not null;
create index request_household on requests.request (household, filed_at desc) where household is not null;
create index request_requester on requests.request (requester, filed_at desc) where requester is not null;
create index request_outage on requests.request (outage) where outage is not null;
create index request_filed on requests.request (filed_at);
create index request_closed on requests.request (agency, closed_at) where closed_at is not null;

create table requests.words (
  id uuid primary key,
  request uuid not null references requests.request,
  author uuid,
  author_role text not null,
  audience text not null default 'everyone' check (audience in ('everyone', 'staff', 'firm')),
  body text not null,
  lang text not null default 'fr',
  at timestamptz not null,
  -- internal notes expire (12 months after closing by default); erased words keep their row
  expires_at timestamptz,
  erased_at timestamptz,
  search tsvector not null generated always as (to_tsvector('public.fr', body)) stored
);
create index words_request on requests.words (request, at);
create index words_search on requests.words using gin (search);
create index words_author on requests.words (author) where author is not null;

-- Words in use, with how often: what a typo is corrected by, before the full-text search. Refreshed by a job.
create table requests.vocabulary (word text primary key, n integer not null);
create index vocabulary_word on requests.vocabulary using gin (word public.gin_trgm_ops);

create table requests.photo (
  request uuid not null references requests.request,
  sha256 text not null,
  by_person uuid,
  by_role text not null,
  at timestamptz not null,
  primary key (request, sha256)
);
create index photo_sha on requests.photo (sha256);

create table requests.question (
  id uuid primary key,
  request uuid not null references requests.request,
  directorate text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  due timestamptz not null,
  answered_at timestamptz,
  answered_by uuid
);
create index question_request on requests.question (request);
create index question_open on requests.question (directorate, due) where answered_at is null;
