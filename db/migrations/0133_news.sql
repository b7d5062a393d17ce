-- News by place: what head office, or the manager of an agency at her own, tells those who work there, until a day (src/news). What reading
-- it takes is said before and debited. Nothing here tells who has read one: there is no table for it.
create schema news;
grant usage on schema news to loge_patch, loge_agency, loge_all;

create table news.item (
  id uuid primary key,
  author uuid not null,
  -- the place whose time account it is debited to
  place text not null,
  title text not null check (length(title) between 1 and 120),
  words text not null check (length(words) between 1 and 4000),
  danger boolean not null,
  families text[] not null,
  -- the agencies, and of those the buildings, where it is read; null: all of them
  agencies text[],
  buildings uuid[],
  -- by what one holds, as it was chosen
  contract uuid,
  thing text,
  trade text,
  version integer not null,
  published_at timestamptz not null,
  said_at timestamptz not null,
  ends_on date not null,
  ends_at timestamptz not null,
  withdrawn_at timestamptz,
  -- when the house last heard anything of it, its questions too: what a phone has of it may be of before
  moved_at timestamptz not null,
  readers integer not null,
  search tsvector not null generated always as (to_tsvector('public.fr', title || ' ' || words)) stored
);
create index item_search on news.item using gin (search);
create index item_published on news.item (published_at desc, id);
create index item_ends on news.item (ends_at);
create index item_moved on news.item (moved_at);

-- What was said before, and by whom: none is written over.
create table news.version (
  item uuid not null references news.item (id) on delete cascade,
  version integer not null,
  title text not null,
  words text not null,
  at timestamptz not null,
  by_person uuid not null,
  primary key (item, version)
);

-- A reply is a question to the author; it bears the id of the act that asked it.
create table news.question (
  id uuid primary key,
  item uuid not null references news.item (id) on delete cascade,
  asked_by uuid not null,
  words text not null check (length(words) between 1 and 1000),
  asked_at timestamptz not null,
  due timestamptz not null,
  reply text not null default '' check (length(reply) <= 2000),
  answered_by uuid,
  answered_at timestamptz
);
create index question_item on news.question (item, asked_at);

-- What reading takes, computed from words and readers when it is published or grows: a month and a place, and nobody.
create table news.debit (
  item uuid not null,
  version integer not null,
  month date not null,
  place text not null,
  words integer not null,
  readers integer not null,
  seconds integer not null,
  primary key (item, version)
);

alter table news.item enable row level security;
create policy agency on news.item for select to loge_agency
  using (agencies is null or agencies && (select app.list('agencies'))::text[]);
create policy patch on news.item for select to loge_patch using ('caretaker' = any (families) and case
  when buildings is not null then buildings && (select app.ids('buildings'))::uuid[]
  when agencies is not null then exists (select from estate.site b where b.id = any ((select app.ids('buildings'))::uuid[]) and b.agency = any (agencies))
  else true end);
create policy hq on news.item for select to loge_all using (true);
grant select on news.item to loge_patch, loge_agency, loge_all;

alter table news.version enable row level security;
create policy reader on news.version for select to loge_patch, loge_agency, loge_all
  using (exists (select from news.item i where i.id = version.item));
grant select on news.version to loge_patch, loge_agency, loge_all;

alter table news.question enable row level security;
create policy reader on news.question for select to loge_patch, loge_agency, loge_all
  using (exists (select from news.item i where i.id = question.item));
grant select on news.question to loge_patch, loge_agency, loge_all;

-- What each place takes is read by all who work here, the same figures for each: no person stands in it.
alter table news.debit enable row level security;
create policy patch on news.debit for select to loge_patch using (true);
create policy agency on news.debit for select to loge_agency using (true);
create policy hq on news.debit for select to loge_all using (true);
grant select on news.debit to loge_patch, loge_agency, loge_all;

-- Seconds of reading that a place took, one row a publication: its months and sums are made by whoever asks.
create view news.reading_time with (security_invoker = true) as
select d.month, d.place, d.seconds from news.debit d;
grant select on news.reading_time to loge_patch, loge_agency, loge_all;
