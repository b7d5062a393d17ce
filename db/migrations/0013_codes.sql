-- Every place has its code on a label: a dwelling, a common part and a thing carry their own; entrances and landings have
-- theirs here.
create table estate.label (
  code text primary key,
  building uuid not null references estate.building,
  entrance uuid not null references estate.entrance,
  -- the landing of this storey; without one, the entrance itself
  storey integer,
  unique nulls not distinct (entrance, storey)
);
create index label_building on estate.label (building);

alter table estate.label enable row level security;
create policy hq on estate.label for select to loge_all using (true);
create policy agency on estate.label for select to loge_agency
  using (exists (select from estate.building b where b.id = building));
create policy patch on estate.label for select to loge_patch
  using (exists (select from estate.building b where b.id = building));
grant select on estate.label to loge_all, loge_agency, loge_patch;

-- Whether a code is some place's already, whatever the kind of place.
create function estate.is_coded(typed text) returns boolean language sql stable as $$
  select exists (select from estate.unit u where u.code = typed)
    or exists (select from estate.asset a where a.code = typed)
    or exists (select from estate.label l where l.code = typed)
$$;

-- A code drawn from a stable key: five signs and the check sign, as src/estate/core/codes.ts reads them.
create function estate.drawn_code(key text, draw integer) returns text language sql immutable as $$
  with signs as (select '23456789ABCDEFGHJKMNPQRSTUVWXYZ' as all_signs, decode(md5('label ' || draw || ' ' || key), 'hex') as bytes),
  drawn as (
    select i, (get_byte(bytes, i * 2) * 256 + get_byte(bytes, i * 2 + 1)) % 31 as sign
    from signs, generate_series(0, 4) i
  )
  select string_agg(substr(all_signs, sign + 1, 1), '' order by i)
    || substr(min(all_signs), (sum(sign * (i + 2)) % 31)::integer + 1, 1)
  from drawn, signs
$$;

-- Entrances, and the landings where doors are, that have no label yet. A house with a garden has no landing.
create view estate.unlabelled with (security_invoker = true) as
select due.building, due.entrance, due.storey
from (
  select e.building, e.id as entrance, null::integer as storey from estate.entrance e
  union
  select u.building, u.entrance, u.storey
  from estate.unit u join estate.building b on b.id = u.building
  where u.kind = 'dwelling' and u.entrance is not null and u.storey <> 0 and b.kind = 'collective'
) due
where not exists (
  select from estate.label l where l.entrance = due.entrance and l.storey is not distinct from due.storey
);

-- Gives their codes to the entrances and landings of a building (of all of them, without one) that have none.
-- A code that is drawn already, by whatever place, is drawn again.
create function estate.add_labels(here uuid) returns void language plpgsql as $$
begin
  for draw in 0..29 loop
    insert into estate.label (code, building, entrance, storey)
    select estate.drawn_code(m.entrance || ' ' || coalesce(m.storey::text, ''), draw), m.building, m.entrance, m.storey
    from estate.unlabelled m
    where (here is null or m.building = here)
      and not estate.is_coded(estate.drawn_code(m.entrance || ' ' || coalesce(m.storey::text, ''), draw))
    on conflict do nothing;
    exit when not exists (select from estate.unlabelled m where here is null or m.building = here);
  end loop;
  if exists (select from estate.unlabelled m where here is null or m.building = here) then
    raise exception 'no free code for the entrances and landings of %', coalesce(here::text, 'the landlord');
  end if;
end $$;

select estate.add_labels(null);
