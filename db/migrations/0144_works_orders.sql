-- What an order is placed for, line by line, and by when it is wanted (src/contractors). The firm answers with these lines or with others.
alter table contractors.work_order add column wanted date;
comment on column contractors.work_order.wanted is 'the day by which the landlord wishes the work to be done';

create table contractors.proposed_line (
  work_order uuid not null references contractors.work_order (id),
  rate_item uuid not null references contractors.rate_item (id),
  quantity bigint not null check (quantity > 0),
  price bigint not null,
  primary key (work_order, rate_item)
);
comment on column contractors.proposed_line.quantity is 'ten-thousandths: 2500 is a quarter';
comment on column contractors.proposed_line.price is 'cents without tax, a unit, on the day on which the order was placed';
alter table contractors.proposed_line enable row level security;
create policy agency on contractors.proposed_line for select to loge_agency
  using (exists (select from contractors.work_order o where o.id = work_order));
create policy hq on contractors.proposed_line for select to loge_all using (true);
create policy patch on contractors.proposed_line for select to loge_patch
  using (exists (select from contractors.work_order o where o.id = work_order));
create policy firm on contractors.proposed_line for select to loge_firm
  using (exists (select from contractors.work_order o where o.id = work_order));
-- A tenant’s acts read the order of her visit, and none of its prices: no policy shows her one.
grant select on contractors.proposed_line to loge_agency, loge_all, loge_patch, loge_firm, loge_household;

create view contractors.expected_line with (security_invoker = true) as
  select l.work_order, i.label, i.unit, l.quantity, l.price
  from contractors.proposed_line l left join contractors.rate_item i on i.id = l.rate_item;
comment on view contractors.expected_line is 'a line of what a work order was placed for';
grant select on contractors.expected_line to loge_agency, loge_all, loge_patch, loge_firm;

create or replace view contractors.current_order with (security_invoker = true) as
select o.id, o.no, o.request, o.firm, f.name as firm_name, f.phone as firm_phone, f.email as firm_email, f.lang as firm_lang, f.on_call as firm_on_call,
  o.contract, o.status, o.agency, o.building, o.unit, o.spend_limit, o.asked_amount, o.agreed_amount, o.visits, o.follows, o.placed_at, o.accepted_at, o.ended_at,
  o.outcome, o.checked_at, o.invoiced_at, o.paid_at, o.ready_on, o.spot, o.spot_due, o.wanted
from contractors.work_order o left join contractors.firm f on f.id = o.firm;

-- By when a step of an open void is wanted (src/lettings), for whoever orders its works.
create view lettings.wanted_day with (security_invoker = true) as
  select v.unit, v.household, w.step, w.day from lettings.wanted w join lettings.void v on v.id = w.void where v.closed_at is null;
comment on view lettings.wanted_day is 'the day by which a step of a dwelling''s open void is wanted';
grant select on lettings.wanted_day to loge_agency, loge_all;

-- Which difference was given to which contract, under which request (src/inspections). No firm, no tenant and no caretaker reads it.
create table inspections.ordered_flaw (
  request uuid not null,
  flaw uuid not null,
  -- the inspection in which it was found
  inspection uuid not null references inspections.inspection (id),
  -- the account with which it was ordered, where there is one
  settlement uuid references inspections.settlement (id),
  contract uuid not null,
  price_line uuid not null,
  quantity bigint not null check (quantity > 0),
  ordered_at timestamptz not null,
  primary key (request, flaw)
);
create index ordered_flaw_flaw on inspections.ordered_flaw (flaw);
create index ordered_flaw_inspection on inspections.ordered_flaw (inspection);
create index ordered_flaw_settlement on inspections.ordered_flaw (settlement);
alter table inspections.ordered_flaw enable row level security;
create policy agency on inspections.ordered_flaw for select to loge_agency
  using (exists (select from inspections.inspection i where i.id = inspection));
grant select on inspections.ordered_flaw to loge_agency;

-- An account that was taken back, as it was issued: what was said is kept.
create table inspections.withdrawn_statement (
  settlement uuid not null references inspections.settlement (id),
  nth integer not null,
  statement text not null,
  hash text not null,
  issued_on date not null,
  issued_by uuid,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  primary key (settlement, nth)
);
alter table inspections.withdrawn_statement enable row level security;
create policy agency on inspections.withdrawn_statement for select to loge_agency
  using (exists (select from inspections.settlement s where s.id = settlement));
grant select on inspections.withdrawn_statement to loge_agency;
