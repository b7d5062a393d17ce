-- Contractors: firms, contracts with their price lines, work orders, appointments.
create schema contractors;
grant usage on schema contractors to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

create table contractors.firm (
  id uuid primary key,
  name text not null,
  phone text not null default '',
  email text not null default '',
  siret text not null default '',
  lang text not null default 'fr'
);

create table contractors.contract (
  id uuid primary key,
  firm uuid not null references contractors.firm,
  ref text not null unique,
  name text not null,
  -- maintenance: a yearly price covers the natures in `covers`; framework: each order is priced on the lines
  kind text not null check (kind in ('maintenance', 'framework')),
  trades text[] not null,
  agencies text[] not null,
  covers text[] not null default '{}',
  -- above this amount (euros without tax) the agency approves
  spend_limit numeric(9, 2) not null,
  -- rank among the holders of one framework
  rank integer not null default 1,
  starts date not null,
  ends date not null,
  -- visits a half-day, for offering slots
  capacity integer not null default 6
);

create table contractors.rate_item (
  id uuid primary key,
  contract uuid not null references contractors.contract,
  code text not null,
  label text not null,
  unit text not null,
  price numeric(9, 2) not null,
  unique (contract, code)
);

create table contractors.work_order (
  id uuid primary key,
  no bigint generated always as identity (start with 50001),
  request uuid not null,
  firm uuid not null references contractors.firm,
  contract uuid not null references contractors.contract,
  status text not null,
  agency text not null,
  building uuid not null,
  unit uuid,
  household uuid,
  nature text not null,
  urgency text not null,
  due timestamptz not null,
  spend_limit numeric(9, 2) not null,
  -- euros without tax: what the firm says the work is worth, and what was accepted
  asked numeric(9, 2),
  agreed numeric(9, 2),
  visits integer not null default 0,
  -- visits at which nobody was home: at the second one the agency takes over
  absences integer not null default 0,
  -- the previous order of a follow-on
  follows uuid references contractors.work_order,
  placed_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  outcome text,
  checked_at timestamptz,
  invoiced_at timestamptz,
  invoice_ref text,
  paid_at timestamptz,
  ready_on date
);
create unique index work_order_no on contractors.work_order (no);
create index work_order_request on contractors.work_order (request, placed_at desc);
create index work_order_firm on contractors.work_order (firm, status, due);
create index work_order_firm_building on contractors.work_order (firm, building);
create index work_order_building on contractors.work_order (building, placed_at desc);

create table contractors.order_line (
  work_order uuid not null references contractors.work_order,
  rate_item uuid not null references contractors.rate_item,
  quantity numeric(9, 2) not null check (quantity > 0),
  price numeric(9, 2) not null,
  primary key (work_order, rate_item)
);

create table contractors.appointment (
  id uuid primary key,
  work_order uuid not null references contractors.work_order,
  request uuid not null,
  firm uuid not null,
  agency text not null,
  building uuid not null,
  household uuid,
  starts timestamptz not null,
  ends timestamptz not null,
  -- offered: may be chosen; fixed: will happen; then kept, missed (nobody home), moved or dropped
  state text not null check (state in ('offered', 'fixed', 'kept', 'missed', 'moved', 'dropped')),
  fixed_by text,
  at timestamptz not null
);
create index appointment_order on contractors.appointment (work_order, starts);
create index appointment_request on contractors.appointment (request);
create index appointment_firm on contractors.appointment (firm, starts) where state = 'fixed';
create index appointment_building on contractors.appointment (building, starts) where state = 'fixed';
-- Whatever two people do at once, an order has one appointment at most.
create unique index appointment_one_fixed on contractors.appointment (work_order) where state = 'fixed';

-- How busy a contract's crew is, slot by slot. Counts only, for all who may choose a slot: whose visits they are stays behind the walls.
create function contractors.taken(of_contract uuid, since timestamptz, until timestamptz)
returns table (starts timestamptz, n integer)
language sql stable security definer set search_path = pg_catalog as $$
  select a.starts, count(*)::integer
  from contractors.contract c
  join contractors.appointment a on a.firm = c.firm and a.state = 'fixed' and a.starts >= since and a.starts < until
  join contractors.work_order o on o.id = a.work_order and o.contract = c.id
  where c.id = of_contract
  group by a.starts
$$;
