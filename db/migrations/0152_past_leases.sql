-- Who has left reads the papers of her own lease for three years (loi 89-462, art. 7-1), by a link that is bound to it; what she says of her
-- account; when a debt is paid.

alter table kernel.signed_link drop constraint signed_link_purpose_check,
  add constraint signed_link_purpose_check check (purpose in ('signin', 'thread', 'firm', 'lease'));

-- Such a link names its lease as its matter. Three years after the end it opens nothing, whoever holds it.
create policy past on people.tenancy for select to loge_household
  using (id = (select app.id('matter')) and (ends is null or ends > (now() at time zone 'Europe/Paris')::date - interval '3 years'));
create or replace view people.lease with (security_invoker = true) as
  select t.household, t.unit, t.starts, t.ends, t.id from people.tenancy t;

-- What was signed as she came and as she left: no other visit, and nothing of whoever came before or after her.
create policy past on inspections.inspection for select to loge_household
  using (kind in ('entry', 'exit') and state in ('signed', 'away')
    and exists (select from people.lease l where l.id = (select app.id('matter')) and l.household = inspection.household and l.unit = inspection.unit));
create policy past on inspections.settlement for select to loge_household
  using (state in ('issued', 'paid')
    and exists (select from people.lease l where l.id = (select app.id('matter')) and l.household = settlement.household and l.unit = settlement.unit));

-- What lateness adds to what was kept back.
alter table inspections.settlement add column provision_surcharge bigint;

-- A debt, month by month: when each part is due, and when it came.
create table inspections.instalment (
  settlement uuid not null references inspections.settlement (id),
  nth integer not null,
  amount bigint not null,
  due_on date not null,
  paid_on date,
  primary key (settlement, nth)
);
alter table inspections.instalment enable row level security;
create policy agency on inspections.instalment for select to loge_agency
  using (exists (select from inspections.settlement s where s.id = settlement));
create policy household on inspections.instalment for select to loge_household
  using (exists (select from inspections.settlement s where s.id = settlement));
grant select on inspections.instalment to loge_agency, loge_household;

-- What a tenant holds against her account, and what she is answered: it stays hers to read while the account is being corrected.
create table inspections.contest (
  id uuid primary key,
  settlement uuid not null references inspections.settlement (id),
  unit uuid not null,
  household uuid,
  agency text not null,
  -- the difference that it is about; none: the account as a whole
  flaw uuid,
  words text not null,
  by_person uuid,
  at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'kept', 'corrected')),
  answer text,
  answered_by uuid,
  answered_at timestamptz
);
create index contest_settlement on inspections.contest (settlement, at);
create index contest_asked on inspections.contest (agency) where state = 'asked';
alter table inspections.contest enable row level security;
create policy agency on inspections.contest for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy household on inspections.contest for select to loge_household using (household = any ((select app.ids('households'))::uuid[]));
create policy past on inspections.contest for select to loge_household
  using (exists (select from people.lease l where l.id = (select app.id('matter')) and l.household = contest.household and l.unit = contest.unit));
grant select on inspections.contest to loge_agency, loge_household;

-- An account that was taken back was hers to read: she is told that another one comes.
alter table inspections.withdrawn_statement add column unit uuid, add column household uuid;
update inspections.withdrawn_statement w set unit = s.unit, household = s.household from inspections.settlement s where s.id = w.settlement;
create policy household on inspections.withdrawn_statement for select to loge_household
  using (household = any ((select app.ids('households'))::uuid[]));
create policy past on inspections.withdrawn_statement for select to loge_household
  using (exists (select from people.lease l where l.id = (select app.id('matter')) and l.household = withdrawn_statement.household and l.unit = withdrawn_statement.unit));
grant select on inspections.withdrawn_statement to loge_household;

-- Where who has left lives now, and how she would be paid: no number of an account is kept.
create table inspections.forwarding (
  unit uuid not null,
  household uuid not null,
  agency text not null,
  address jsonb,
  -- since when the house knows where she lives
  address_on date,
  way text check (way in ('transfer', 'cheque', 'counter')),
  told_by uuid,
  told_at timestamptz not null,
  primary key (unit, household)
);
alter table inspections.forwarding enable row level security;
create policy agency on inspections.forwarding for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy household on inspections.forwarding for select to loge_household using (household = any ((select app.ids('households'))::uuid[]));
create policy past on inspections.forwarding for select to loge_household
  using (exists (select from people.lease l where l.id = (select app.id('matter')) and l.household = forwarding.household and l.unit = forwarding.unit));
grant select on inspections.forwarding to loge_agency, loge_household;

-- Somebody who acts for a tenant by her mandate, with a link of her own.
create table inspections.proxy (
  lease uuid not null,
  person uuid not null,
  name text not null,
  -- for whom, and who said so
  tenant uuid not null,
  unit uuid not null,
  household uuid not null,
  agency text not null,
  told_by uuid not null,
  told_at timestamptz not null,
  ended_at timestamptz,
  primary key (lease, person)
);
create index proxy_person on inspections.proxy (person);
alter table inspections.proxy enable row level security;
create policy agency on inspections.proxy for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy household on inspections.proxy for select to loge_household
  using (tenant = (select app.id('person')) or person = (select app.id('person')));
grant select on inspections.proxy to loge_agency, loge_household;
