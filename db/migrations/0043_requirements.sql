-- What a landlord asks of the models that are delivered to him, each version of it; the last one stands. `sha256` names the file;
-- without one, the requirements of social housing that come with the house.
create table bim.requirement (
  id uuid primary key,
  sha256 text,
  file_name text not null default '',
  title text not null default '',
  rules integer not null default 0,
  at timestamptz not null,
  by_person uuid
);
create index requirement_at on bim.requirement (at desc, id desc);
alter table bim.requirement enable row level security;
create policy agency on bim.requirement for select to loge_agency using (true);
create policy hq on bim.requirement for select to loge_all using (true);
grant select on bim.requirement to loge_agency, loge_all;
