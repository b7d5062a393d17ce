-- What a position took the place of: a correction by hand says both. Those that stand know it by their dates.
alter table estate.position add column replaces uuid references estate.position (id);
update estate.position p set replaces = (
  select b.id from estate.position b
  where b.building = p.building and not b.is_taken_back and (b.at, b.id) < (p.at, p.id)
  order by b.at desc, b.id desc limit 1);

create or replace view estate.standpoint with (security_invoker = true) as
select p.id, p.building, p.lat, p.lon, p.source, p.origin, p.by_person, p.at,
  b.source as before_source, b.by_person as before_by, b.at as before_at
from estate.position p left join estate.position b on b.id = p.replaces where p.ended_at is null;
