-- When the house last looked for extracts of a source, why it could not, and where the next asking begins (src/erp).
create table erp.look (
  source text primary key,
  at timestamptz not null,
  -- how many extracts lay there
  found int not null,
  -- why the way could not be gone, and since when; none: it could
  why text,
  since timestamptz,
  -- where asking ended, as the source says it
  mark text
);
alter table erp.look enable row level security;
create policy hq on erp.look for select to loge_all using ((select app.declares()));
grant select on erp.look to loge_all;
