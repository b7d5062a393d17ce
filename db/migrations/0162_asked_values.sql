-- What the register lacks of a dwelling and somebody there can say: that it was told, or passed over, and when. Not by whom: nobody is counted.
create table statutory.asked_value (
  unit uuid not null,
  field text not null check (field in ('storey', 'door', 'rooms', 'surface')),
  building uuid not null,
  agency text not null,
  told_on date,
  passed_on date,
  primary key (unit, field)
);
create index asked_value_building on statutory.asked_value (building);
alter table statutory.asked_value enable row level security;
grant usage on schema statutory to loge_patch, loge_agency;
grant select on statutory.asked_value to loge_patch, loge_agency, loge_all;
create policy patch on statutory.asked_value for select to loge_patch using (building = any ((select app.ids('buildings'))::uuid[]));
create policy agency on statutory.asked_value for select to loge_agency using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on statutory.asked_value for select to loge_all using (true);

-- Nobody is asked for a register that nobody makes: whether a declaration was ever read, and nothing of what it says.
create function statutory.is_declaring() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from statutory.declared_line)
$$;
revoke execute on function statutory.is_declaring() from public;
grant execute on function statutory.is_declaring() to loge_patch, loge_agency, loge_all;
