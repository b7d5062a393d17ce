-- What an agency, or the landlord for all of them (no agency), says in its own way instead of the house’s. Which codes may be said so is
-- a closed table of the program (src/practice/core/changeable.ts). A row is added each time one is changed, none is written over: the last
-- version stands, the others are its history; one that is given back says what the house says.
create schema practice;
grant usage on schema practice to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
create table practice.way (
  -- follows from the agency and the code: two who change the same hold the same matter
  id uuid not null,
  version integer not null check (version > 0),
  agency text,
  code text not null check (length(code) between 1 and 120),
  fr text not null check (length(fr) <= 2000),
  en text not null check (length(en) <= 2000),
  is_given_back boolean not null default false,
  reason text not null default '' check (length(reason) <= 400),
  set_at timestamptz not null,
  set_by uuid,
  primary key (id, version)
);
create index way_agency on practice.way (agency, code);

-- Words that head office holds out to all agencies: each takes them, or does not.
create table practice.offer (
  id uuid primary key,
  code text not null check (length(code) between 1 and 120),
  fr text not null check (length(fr) <= 2000),
  en text not null check (length(en) <= 2000),
  -- whose words they were first; none, of head office
  from_agency text,
  offered_at timestamptz not null,
  offered_by uuid,
  ended_at timestamptz
);
create unique index offer_stands on practice.offer (code) where ended_at is null;

-- What stands is read by all to whom it is said; who wrote it, and why, by the office.
grant select (id, version, agency, code, fr, en, is_given_back) on practice.way to loge_household, loge_patch, loge_firm;
grant select on practice.way, practice.offer to loge_agency, loge_all;
alter table practice.way enable row level security;
create policy said on practice.way for select to loge_household, loge_patch, loge_firm using (true);
create policy hq on practice.way for select to loge_all using (true);
create policy agency on practice.way for select to loge_agency
  using (agency is null or agency = any ((select app.list('agencies'))::text[]));
alter table practice.offer enable row level security;
create policy office on practice.offer for select to loge_agency, loge_all using (true);

-- The one way to read what stands, in the order agency, landlord, house: a code that is not in it is the house’s own.
create function practice.standing(for_agency text) returns table (code text, fr text, en text) language sql stable parallel safe as $$
  with last as (
    select distinct on (w.id) w.agency, w.code, w.fr, w.en, w.is_given_back from practice.way w
    where w.agency is null or w.agency = for_agency order by w.id, w.version desc
  )
  select l.code, (array_agg(l.fr order by l.agency nulls last))[1],
    coalesce((array_agg(l.en order by l.agency nulls last) filter (where l.en <> ''))[1], '')
  from last l where not l.is_given_back group by l.code
$$;
grant execute on function practice.standing(text) to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
