-- What goes back to the ERP (src/erp/core/back): outlets with their columns as data, what waits to be told, numbered files, and what was answered.
grant usage on schema erp to loge_agency;

create table erp.outlet (
  outlet text primary key,
  shape jsonb not null,
  version int not null,
  -- a number is taken in the transaction that seals its file: no hole, no number twice
  next_no int not null default 1,
  by_person uuid,
  at timestamptz not null
);

-- One row a thing to tell, written in the commit of the facts that make it true.
create table erp.outbox (
  id uuid primary key,
  outlet text not null references erp.outlet (outlet),
  kind text not null,
  subject uuid not null,
  -- which field, or which dwelling, where the subject has several
  detail text not null,
  version int not null,
  state text not null check (state in ('waiting', 'sent', 'acknowledged', 'refused', 'dead')),
  agency text,
  attempts int not null default 0,
  file_no int,
  position int,
  -- the cells as they were sent, so that a number sent again is the same file
  cells jsonb,
  receipt text,
  reason_code text,
  reason text,
  at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz
);
-- What waits is said once, as it stands when it leaves.
create unique index outbox_waiting on erp.outbox (outlet, kind, subject, detail) where state = 'waiting' and file_no is null;
create index outbox_file on erp.outbox (outlet, file_no, position);
create index outbox_subject on erp.outbox (subject);
create index outbox_open on erp.outbox (outlet, at) where state in ('waiting', 'sent', 'refused');

create table erp.sent_file (
  outlet text not null references erp.outlet (outlet),
  no int not null,
  lines int not null,
  sha256 text not null,
  -- names of columns, delimiter and encoding as they were then
  layout jsonb not null,
  sealed_at timestamptz not null,
  written_at timestamptz,
  primary key (outlet, no)
);

-- What the ERP answered, a file or a delivery a row; what of it could not be taken is told by line.
create table erp.answer_file (
  id uuid primary key,
  outlet text not null references erp.outlet (outlet),
  name text not null,
  lines int not null,
  taken int not null,
  faults jsonb not null,
  at timestamptz not null
);
create index answer_file_outlet on erp.answer_file (outlet, at desc);

alter table erp.outlet enable row level security;
alter table erp.outbox enable row level security;
alter table erp.sent_file enable row level security;
alter table erp.answer_file enable row level security;
create policy hq on erp.outlet for select to loge_all using ((select app.declares()));
create policy hq on erp.outbox for select to loge_all using ((select app.declares()));
create policy hq on erp.sent_file for select to loge_all using ((select app.declares()));
create policy hq on erp.answer_file for select to loge_all using ((select app.declares()));
create policy agency on erp.outbox for select to loge_agency using (agency = any (app.list('agencies')));
grant select on erp.outlet, erp.outbox, erp.sent_file, erp.answer_file to loge_all;
grant select on erp.outbox to loge_agency;

-- What an ERP wants to know of an order; its owner's view, for whoever may see the order.
create view contractors.booked_order with (security_invoker = true) as
  select o.id, o.no, o.request, f.name as firm_name, f.siret, c.ref as contract_ref, o.agency, o.building, o.unit, o.nature, o.urgency,
    o.due, o.wanted, coalesce(o.agreed_amount, o.asked_amount) as amount, o.spend_limit, o.placed_at, o.ended_at, o.checked_at
  from contractors.work_order o
    left join contractors.firm f on f.id = o.firm
    left join contractors.contract c on c.id = o.contract;
grant select on contractors.booked_order to loge_agency, loge_all, loge_firm, loge_patch;
