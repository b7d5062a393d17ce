-- What comes from the ERP (src/erp): sources with their mapping as data, batches, and what each source said last of a key.
create schema erp;
grant usage on schema erp to loge_all;

create table erp.source (
  source text primary key,
  version int not null,
  mapping jsonb not null,
  codes jsonb not null,
  by_person uuid,
  at timestamptz not null
);

create table erp.batch (
  id uuid primary key,
  source text not null,
  name text not null,
  state text not null check (state in ('held', 'read', 'taken', 'refused')),
  header text not null,
  rows int not null,
  added int not null,
  changed int not null,
  same int not null,
  gone int not null,
  holds text[] not null,
  released_at timestamptz,
  made timestamptz not null,
  at timestamptz not null
);
create index batch_source on erp.batch (source, at desc);

-- One row a cause, however many lines share it: mended once, all are taken again.
create table erp.cause (
  batch uuid not null references erp.batch (id) on delete cascade,
  cause text not null,
  code text not null,
  column_name text not null,
  value text not null,
  list text,
  lines int[] not null,
  primary key (batch, cause)
);

-- What a source said last of a key: a line that says the same costs nothing.
create table erp.known (
  source text not null,
  key text not null,
  hash text not null,
  said jsonb not null,
  batch uuid not null,
  primary key (source, key)
);

alter table erp.source enable row level security;
alter table erp.batch enable row level security;
alter table erp.cause enable row level security;
alter table erp.known enable row level security;
create policy hq on erp.source for select to loge_all using ((select app.declares()));
create policy hq on erp.batch for select to loge_all using ((select app.declares()));
create policy hq on erp.cause for select to loge_all using ((select app.declares()));
create policy hq on erp.known for select to loge_all using ((select app.declares()));
grant select on all tables in schema erp to loge_all;
