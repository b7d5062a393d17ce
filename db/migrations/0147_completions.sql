-- After an entry: a completion that is asked and answered, with a paper of its own; the day on which heating is put on, by building; a
-- commissaire de justice who is booked. After an account: the provision given back (src/inspections).
alter table inspections.addendum
  add column state text not null default 'added' check (state in ('asked', 'added', 'refused')),
  add column answered_at timestamptz,
  add column answered_by uuid,
  -- why it was refused, or what whoever answered adds
  add column answer text,
  -- canonical, as it was added; its SHA-256; its paper, in kernel.file
  add column record text,
  add column hash text,
  add column paper text;
create index addendum_paper on inspections.addendum (paper) where paper is not null;

-- Month and day (MM-DD) on which the heating of a building is put on, where it is not the house's own.
create table inspections.heating (
  building uuid primary key,
  agency text not null,
  starts text not null check (starts ~ '^[01][0-9]-[0-3][0-9]$'),
  told_by uuid,
  told_at timestamptz not null
);
alter table inspections.heating enable row level security;
create policy household on inspections.heating for select to loge_household
  using (exists (select from inspections.inspection i where i.building = heating.building));
create policy patch on inspections.heating for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on inspections.heating for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on inspections.heating for select to loge_all using (true);
grant select on inspections.heating to loge_household, loge_patch, loge_agency, loge_all;

create table inspections.officer_visit (
  inspection uuid primary key references inspections.inspection (id),
  at timestamptz not null,
  -- the day on which the registered letters left
  letter_on date not null,
  officer text not null,
  -- what both pay together, in cents with tax, as the tariff said it then
  fee bigint not null,
  told_by uuid,
  told_at timestamptz not null
);
alter table inspections.officer_visit enable row level security;
create policy beside on inspections.officer_visit for select to loge_patch, loge_agency, loge_all
  using (exists (select from inspections.inspection i where i.id = inspection));
create policy household on inspections.officer_visit for select to loge_household
  using (exists (select from inspections.inspection i where i.id = inspection and i.state in ('signed', 'away')));
grant select on inspections.officer_visit to loge_household, loge_patch, loge_agency, loge_all;

alter table inspections.settlement
  add column approved_on date,
  add column provision_back_on date,
  -- what the approved accounts take of it, in cents
  add column provision_kept bigint;

-- What was said in requests, for whoever hears a notice in it (src/lettings).
create view requests.message_words with (security_invoker = true) as
  select m.id, m.request, m.author_role, m.body, m.at from requests.message m;
grant select on requests.message_words to loge_household, loge_patch, loge_agency, loge_all, loge_firm;

-- As of inspections (0141): at the door of all files a firm sees no addendum, for want of a policy.
grant select on inspections.addendum to loge_firm;
