-- Files that the law asks of a landlord, made of what the house knows (src/statutory): the yearly register of social dwellings (RPLS).
-- Rents and financing go to the statutory file alone: head office reads them, and nobody else.
create function app.declares() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('app.declares', true), '') = 'true'
$$;

create schema statutory;
grant usage on schema statutory to loge_all;

-- The first line of a file: who declares, as the landlord says it of itself.
create function statutory.declarant() returns table (number text, name text, address text, siret text)
language sql stable security definer set search_path = pg_catalog as $$
  select k.value ->> 'registerNumber', k.value ->> 'name', k.value ->> 'address', coalesce(k.value ->> 'siret', k.value ->> 'siren')
  from kernel.setting k where k.key = 'landlord'
$$;
revoke execute on function statutory.declarant() from public;
grant execute on function statutory.declarant() to loge_all;

-- A dwelling as it was declared of a first of January: the cells of its line, by the layout of that year. What has left the estate since
-- keeps its line.
create table statutory.declared_line (
  year int not null check (year between 2011 and 2100),
  own_id text not null,
  unit uuid,
  cells text[] not null,
  primary key (year, own_id)
);
create index declared_line_unit on statutory.declared_line (unit, year);

-- What head office tells of a dwelling for a year where neither estate nor leases know it, by its position in the annex of the arrêté.
create table statutory.told_value (
  unit uuid not null,
  year int not null check (year between 2011 and 2100),
  position int not null check (position between 1 and 64),
  value text not null,
  by_person uuid,
  at timestamptz not null,
  primary key (unit, year, position)
);

alter table statutory.declared_line enable row level security;
alter table statutory.told_value enable row level security;
create policy hq on statutory.declared_line for select to loge_all using ((select app.declares()));
create policy hq on statutory.told_value for select to loge_all using ((select app.declares()));
grant select on all tables in schema statutory to loge_all;
