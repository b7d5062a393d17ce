-- What the ERP says of orders and of their invoices (src/erp/core/order): which order of ours each is, and how far it is there. Loge pays nothing.
create table erp.told_order (
  source text not null,
  key text not null,
  -- ours; null: it stands in the ERP alone
  order_id uuid,
  state text check (state in ('placed', 'done', 'checked', 'cancelled')),
  -- of the dwelling that it names, where nothing here is it
  agency text,
  at timestamptz not null,
  primary key (source, key)
);
create index told_order_order on erp.told_order (order_id);
create index told_order_alone on erp.told_order (source) where order_id is null;

create table erp.told_invoice (
  source text not null,
  key text not null,
  order_key text not null,
  order_id uuid,
  state text not null check (state in ('received', 'toApprove', 'approved', 'paid', 'rejected')),
  -- the day of that state
  on_day date not null,
  at timestamptz not null,
  primary key (source, key)
);
create index told_invoice_order on erp.told_invoice (order_id, on_day);

alter table erp.told_order enable row level security;
alter table erp.told_invoice enable row level security;
create policy hq on erp.told_order for select to loge_all using ((select app.declares()));
create policy hq on erp.told_invoice for select to loge_all using ((select app.declares()));
-- Whoever sees the order sees how far the ERP is with it.
create policy agency on erp.told_order for select to loge_agency
  using (exists (select from contractors.booked_order o where o.id = order_id));
create policy agency on erp.told_invoice for select to loge_agency
  using (exists (select from contractors.booked_order o where o.id = order_id));
create policy firm on erp.told_order for select to loge_firm
  using (exists (select from contractors.booked_order o where o.id = order_id));
create policy firm on erp.told_invoice for select to loge_firm
  using (exists (select from contractors.booked_order o where o.id = order_id));
grant usage on schema erp to loge_firm;
grant select on erp.told_order, erp.told_invoice to loge_all, loge_agency, loge_firm;

-- An order that was placed in the ERP alone is counted where the screen of the ERP may close.
alter table erp.typed_again drop constraint typed_again_way_check;
alter table erp.typed_again add constraint typed_again_way_check check (way in ('hereFirst', 'thereFirst', 'thereOnly'));
