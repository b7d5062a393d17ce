-- What is worn and what is owed when a lease ends: grids of wear, the last account of a lease, what is said of each difference
-- (src/inspections/core/account). No account is seen by a patch, by a firm, or from head office.

-- A price list's lines, for whom an account or an estimate is reckoned (src/contractors).
create view contractors.price_line with (security_invoker = true) as
  select i.id, i.contract, i.code, i.label, i.unit, i.price from contractors.rate_item i where not i.dropped;
grant select on contractors.price_line to loge_patch, loge_agency, loge_all, loge_firm;

-- Grids of collective agreements (loi 86-1290, art. 41 ter and 42): public texts.
create table inspections.wear_grid (
  id uuid primary key,
  name text not null,
  source text not null,
  as_of date not null,
  age_rule text not null check (age_rule = 'completedYears'),
  -- element, name, years of life, years free, hundredths a year, hundredths always left
  wear_rows jsonb not null,
  told_by uuid,
  told_at timestamptz not null,
  -- which agreement it is of, for leases that begin from which day on, and who says so
  agreement text,
  starts date,
  confirmed_by uuid,
  confirmed_at timestamptz,
  check ((confirmed_at is null) = (starts is null) and (confirmed_at is null) = (agreement is null))
);
create index wear_grid_starts on inspections.wear_grid (starts desc) where confirmed_at is not null;
alter table inspections.wear_grid enable row level security;
create policy agency on inspections.wear_grid for select to loge_agency using (true);
create policy hq on inspections.wear_grid for select to loge_all using (true);
grant select on inspections.wear_grid to loge_agency, loge_all;

create table inspections.settlement (
  id uuid primary key,
  state text not null check (state in ('open', 'issued', 'paid')),
  unit uuid not null,
  building uuid not null,
  agency text not null,
  household uuid,
  opened_at timestamptz not null,
  -- deposit, rent, arrears, provision: what it rests on beside the differences
  terms jsonb,
  -- as it was issued: canonical, its SHA-256, what is owed to the tenant in cents (below nothing: what she owes), and by when
  statement text,
  hash text,
  balance bigint,
  due_on date,
  issued_on date,
  issued_by uuid,
  paid_on date,
  surcharge bigint,
  unique (unit, household)
);
create index settlement_agency on inspections.settlement (agency, due_on);
create index settlement_household on inspections.settlement (household);
alter table inspections.settlement enable row level security;
create policy household on inspections.settlement for select to loge_household
  using (household = any ((select app.ids('households'))::uuid[]) and state in ('issued', 'paid'));
create policy agency on inspections.settlement for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
grant select on inspections.settlement to loge_household, loge_agency;

-- What somebody said of a difference, by name: its price line, its row, since when and by what proof.
create table inspections.flaw_choice (
  settlement uuid not null references inspections.settlement (id),
  flaw uuid not null,
  choice jsonb not null,
  by_person uuid,
  at timestamptz not null,
  primary key (settlement, flaw)
);
alter table inspections.flaw_choice enable row level security;
create policy agency on inspections.flaw_choice for select to loge_agency
  using (exists (select from inspections.settlement s where s.id = settlement));
grant select on inspections.flaw_choice to loge_agency;
