-- What is typed twice, here and in the ERP (src/erp/core/typed): one row a value, by agency, task and week. Nothing in it says who typed it, nor
-- of whom; `trace` is a mark that counts it once, from which neither is read.
grant usage on schema erp to loge_agency;

create table erp.typed_again (
  trace uuid primary key,
  agency text not null,
  task text not null,
  -- its Monday
  week date not null,
  -- typed here and then in the ERP, or the other way
  way text not null check (way in ('hereFirst', 'thereFirst'))
);
create index typed_again_week on erp.typed_again (week);

-- A screen of the ERP that nobody needs any more, as somebody says; it opens again by itself when a value is typed twice.
create table erp.closed_screen (
  task text primary key,
  closed_at timestamptz not null,
  closed_by uuid,
  reopened_at timestamptz
);

alter table erp.typed_again enable row level security;
alter table erp.closed_screen enable row level security;
create policy hq on erp.typed_again for select to loge_all using ((select app.declares()));
create policy agency on erp.typed_again for select to loge_agency
  using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on erp.closed_screen for select to loge_all using ((select app.declares()));
create policy agency on erp.closed_screen for select to loge_agency using (true);
grant select on erp.typed_again, erp.closed_screen to loge_all, loge_agency;
