-- What the ERP or the finance files say of a dwelling for the register of social dwellings, by its position in the annex of the arrêté: rents
-- and financing stand here alone (src/statutory), head office reads them, and nobody else. It is so until the source says otherwise.
create table statutory.heard_value (
  unit uuid not null,
  position int not null check (position between 1 and 64),
  value text not null,
  -- by the name of the source that said it last
  source text not null,
  at timestamptz not null,
  primary key (unit, position)
);
alter table statutory.heard_value enable row level security;
create policy hq on statutory.heard_value for select to loge_all using ((select app.declares()));
grant select on statutory.heard_value to loge_all;
