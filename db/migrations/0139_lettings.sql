-- Re-letting: from a notice to the keys of whoever comes next (src/lettings). A letting officer sits at head office.
alter table people.staff drop constraint staff_role_check,
  add constraint staff_role_check check (role in ('caretaker', 'technician', 'agent', 'manager', 'operator', 'letting', 'hq'));

-- The monthly rent of a lease, in cents: what an empty day costs.
create view people.monthly_rent with (security_invoker = true) as
  select r.tenancy, t.household, r.agency, r.monthly
  from people.rent r left join people.tenancy t on t.id = r.tenancy;
grant select on people.monthly_rent to loge_agency, loge_all;

create schema lettings;
grant usage on schema lettings to loge_agency, loge_all, loge_household;

-- Months of a notice to another social dwelling, as the landlord says it: one, or two (CCH L353-15 II).
create function lettings.social_months() returns int language sql stable security definer set search_path = pg_catalog as $$
  select case when s.value ->> 'socialMonths' = '2' then 2 else 1 end
  from (select (select k.value from kernel.setting k where k.key = 'landlord') as value) s
$$;
-- What the landlord is called, for a receipt.
create function lettings.landlord_name() returns text language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select k.value ->> 'name' from kernel.setting k where k.key = 'landlord'), '')
$$;

-- A tenant’s notice, as the law knows it (loi 89-462, art. 15 I): the last one that was recorded of a household.
create table lettings.leaving (
  id uuid primary key,
  household uuid not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  way text not null check (way in ('registered', 'officer', 'hand')),
  received_on date not null,
  months int not null check (months between 1 and 3),
  -- the last day of the lease
  ends date not null,
  at timestamptz not null,
  by_person uuid,
  withdrawn_on date
);
create unique index leaving_standing on lettings.leaving (household) where withdrawn_on is null;
create index leaving_unit on lettings.leaving (unit, ends desc);
alter table lettings.leaving enable row level security;
create policy agency on lettings.leaving for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on lettings.leaving for select to loge_all using (true);
create policy household on lettings.leaving for select to loge_household using (household = any ((select app.ids('households'))::uuid[]));
grant select on lettings.leaving to loge_agency, loge_all, loge_household;

-- Why a notice is short may say that somebody is ill, poor or beaten: her agency alone reads it.
create table lettings.leaving_reason (
  leaving uuid primary key references lettings.leaving (id) on delete cascade,
  agency text not null,
  reason text not null
);
alter table lettings.leaving_reason enable row level security;
create policy agency on lettings.leaving_reason for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
grant select on lettings.leaving_reason to loge_agency;

-- A dwelling between two leases: one at a time is open.
create table lettings.void (
  id uuid primary key,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  -- whose lease ends
  household uuid,
  lease_ends date not null,
  -- the first day of the lease that comes next
  next_starts date,
  -- cents a day, where somebody said it
  daily bigint,
  opened_at timestamptz not null,
  closed_at timestamptz
);
create unique index void_open on lettings.void (unit) where closed_at is null;
create index void_agency on lettings.void (agency, lease_ends) where closed_at is null;
create index void_household on lettings.void (household);
alter table lettings.void enable row level security;
create policy agency on lettings.void for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on lettings.void for select to loge_all using (true);
grant select on lettings.void to loge_agency, loge_all;

-- Where a void went: on which of its two ways, to which step, back or not.
create table lettings.move (
  void uuid not null references lettings.void (id) on delete cascade,
  nth int not null,
  track text not null check (track in ('works', 'allocation')),
  step text not null,
  back boolean not null,
  reason text,
  at timestamptz not null,
  by_person uuid,
  primary key (void, nth)
);
-- By when a step is wanted.
create table lettings.wanted (
  void uuid not null references lettings.void (id) on delete cascade,
  step text not null,
  day date not null,
  primary key (void, step)
);
-- What keeps a dwelling from being let, while it lasts.
create table lettings.stop (
  void uuid not null references lettings.void (id) on delete cascade,
  why text not null,
  starts timestamptz not null,
  ends timestamptz,
  primary key (void, why, starts)
);
-- Days of which an agency says another cause: both stand until somebody settles it by name.
create table lettings.dispute (
  id uuid primary key,
  void uuid not null references lettings.void (id) on delete cascade,
  starts date not null,
  ends date not null,
  cause text not null,
  at timestamptz not null,
  by_person uuid,
  settled_cause text,
  settled_at timestamptz,
  settled_by uuid
);
create index dispute_void on lettings.dispute (void);

alter table lettings.move enable row level security;
alter table lettings.wanted enable row level security;
alter table lettings.stop enable row level security;
alter table lettings.dispute enable row level security;
create policy agency on lettings.move for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.move for select to loge_all using (true);
create policy agency on lettings.wanted for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.wanted for select to loge_all using (true);
create policy agency on lettings.stop for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.stop for select to loge_all using (true);
create policy agency on lettings.dispute for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.dispute for select to loge_all using (true);
grant select on lettings.move, lettings.wanted, lettings.stop, lettings.dispute to loge_agency, loge_all;

-- The diagnostics of a dwelling that a lease must bear (loi 89-462, art. 3-3): as the paper says.
create table lettings.diagnostic (
  id uuid primary key,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  kind text not null,
  done_on date not null,
  found text not null,
  at timestamptz not null,
  by_person uuid
);
create index diagnostic_unit on lettings.diagnostic (unit, kind, done_on desc);
alter table lettings.diagnostic enable row level security;
create policy agency on lettings.diagnostic for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on lettings.diagnostic for select to loge_all using (true);
grant select on lettings.diagnostic to loge_agency, loge_all;
revoke execute on function lettings.social_months(), lettings.landlord_name() from public;
grant execute on function lettings.social_months(), lettings.landlord_name() to loge_agency, loge_all, loge_household;
