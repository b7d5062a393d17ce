-- Every version of what an extract means stays to be read; a batch tells under which one it was read, and what it would change.
create table erp.mapping_version (
  source text not null references erp.source (source),
  version int not null,
  mapping jsonb not null,
  codes jsonb not null,
  at timestamptz not null,
  primary key (source, version)
);
insert into erp.mapping_version (source, version, mapping, codes, at)
  select s.source, s.version, s.mapping, s.codes, s.at from erp.source s;
alter table erp.mapping_version enable row level security;
create policy hq on erp.mapping_version for select to loge_all using ((select app.declares()));
grant select on erp.mapping_version to loge_all;

-- What was taken before was taken under the mapping of its day. `plan`: what is new, changed field by field, gone, with a few examples of each.
alter table erp.batch add column version int, add column plan jsonb;
update erp.batch b set version = s.version from erp.source s where s.source = b.source;
