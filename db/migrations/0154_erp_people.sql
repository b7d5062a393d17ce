-- Leases, tenants and firms come from the ERP (src/erp): which of theirs is which of ours, lines that wait, what an extract no longer has.

-- Their number of something, and what it is here. One that was told stays, or whoever was erased would come back the next night.
create table erp.counterpart (
  source text not null,
  entity text not null check (entity in ('lease', 'person', 'supplier', 'building')),
  key text not null,
  id uuid not null,
  primary key (source, entity, key)
);
create index counterpart_key on erp.counterpart (entity, key);
create index counterpart_id on erp.counterpart (id);

-- Cells of lines that wait, of the columns that the mapping reads and no others: taken again once their cause is mended, without the file.
create table erp.landed (
  source text not null,
  batch uuid not null references erp.batch (id) on delete cascade,
  line int not null,
  key text not null,
  cause text not null,
  cells jsonb,
  at timestamptz not null,
  primary key (batch, line)
);
create index landed_source on erp.landed (source, key);
create index landed_at on erp.landed (at);

-- A tenant of theirs who may be one of ours in the same dwelling: nobody is taken for another without a yes. `told`: her name there, until it is answered.
create table erp.likeness (
  source text not null,
  key text not null,
  person uuid not null,
  line_key text not null,
  told text not null,
  is_same boolean,
  by_person uuid,
  at timestamptz not null,
  primary key (source, key, person)
);
create index likeness_person on erp.likeness (person);

-- How a tenant is reached, as the ERP says it otherwise than she or her agency did: hers stands.
create table erp.contact_difference (
  source text not null,
  key text not null,
  person uuid not null,
  field text not null check (field in ('phone', 'email')),
  value text not null,
  is_newer boolean not null,
  at timestamptz not null,
  primary key (source, key, field)
);
create index contact_difference_person on erp.contact_difference (person);

-- Keys that full extracts no longer have. Two in a row make a proposal; nothing is deleted, and nothing ends by itself.
create table erp.gone (
  id uuid primary key,
  source text not null,
  entity text not null check (entity in ('unit', 'lease')),
  key text not null,
  entity_id uuid,
  agency text,
  building uuid,
  times int not null,
  extract text not null,
  since date not null,
  answer text check (answer in ('soldTenant', 'soldOther', 'soldBlock', 'demolished', 'otherUse', 'ended', 'stays')),
  on_day date,
  by_person uuid,
  at timestamptz not null,
  unique (source, key)
);
create index gone_entity on erp.gone (entity, entity_id);
create index gone_agency on erp.gone (agency) where entity = 'lease' and answer is null and times > 1;

alter table erp.counterpart enable row level security;
alter table erp.landed enable row level security;
alter table erp.likeness enable row level security;
alter table erp.contact_difference enable row level security;
alter table erp.gone enable row level security;
create policy hq on erp.counterpart for select to loge_all using ((select app.declares()));
create policy hq on erp.landed for select to loge_all using ((select app.declares()));
create policy hq on erp.likeness for select to loge_all using ((select app.declares()));
create policy hq on erp.contact_difference for select to loge_all using ((select app.declares()));
create policy hq on erp.gone for select to loge_all using ((select app.declares()));
-- A lease that the ERP no longer has is asked of the agency of its dwelling, and of those there who know the leases.
create policy agency on erp.gone for select to loge_agency
  using (entity = 'lease' and agency = any ((select app.list('agencies'))::text[]));
grant select on erp.counterpart, erp.landed, erp.likeness, erp.contact_difference, erp.gone to loge_all;
grant usage on schema erp to loge_agency;
grant select on erp.gone to loge_agency;

-- Why a dwelling left the stock and when (RPLS, position 37), as somebody answered for it.
create view erp.left_stock with (security_invoker = true) as
  select g.entity_id as unit, g.key, g.answer as reason, g.on_day, g.at from erp.gone g
  where g.entity = 'unit' and g.answer not in ('ended', 'stays');
grant select on erp.left_stock to loge_all, loge_agency;

-- A firm is known again by its SIRET.
create or replace view contractors.company with (security_invoker = true) as
  select f.id, f.name, f.phone, f.email, f.lang, f.on_call, f.siret, f.trades from contractors.firm f;
