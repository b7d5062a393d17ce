-- The estate: scheme, building, entrance, unit (dwelling or common part), asset; and what the world outside calls them.
create schema estate;
grant usage on schema estate to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

create table estate.agency (
  id text primary key,
  name text not null,
  kind text not null default 'agency' check (kind in ('agency', 'branch', 'hq')),
  parent text references estate.agency,
  phone text not null default '',
  email text not null default '',
  address text not null default ''
);

create table estate.scheme (
  id uuid primary key,
  name text not null,
  agency text not null references estate.agency,
  insee text not null,
  commune text not null
);

create table estate.building (
  id uuid primary key,
  scheme uuid not null references estate.scheme,
  agency text not null references estate.agency,
  name text not null,
  kind text not null check (kind in ('collective', 'individual')),
  address text not null,
  postcode text not null,
  commune text not null,
  insee text not null,
  built integer,
  -- the day the works were received: the guarantees run from it (Code civil, art. 1792)
  received_on date,
  -- how one gets in: for staff, and for a firm with an order here
  access text not null default '',
  -- what a person corrected: an import does not undo it
  corrected text[] not null default '{}',
  search text not null generated always as (app.plain(name || ' ' || address || ' ' || postcode || ' ' || commune)) stored
);
create index building_agency on estate.building (agency);
create index building_search on estate.building using gin (search public.gin_trgm_ops);

create table estate.entrance (
  id uuid primary key,
  building uuid not null references estate.building,
  name text not null,
  address text not null,
  -- what people also say to name it: the residence, the postcode, the commune
  words text not null default '',
  corrected text[] not null default '{}',
  search text not null generated always as (app.plain(name || ' ' || address || ' ' || words)) stored
);
create index entrance_building on estate.entrance (building);
create index entrance_search on estate.entrance using gin (search public.gin_trgm_ops);

create table estate.unit (
  id uuid primary key,
  kind text not null check (kind in ('dwelling', 'common')),
  building uuid not null references estate.building,
  entrance uuid references estate.entrance,
  agency text not null references estate.agency,
  -- the landlord's own number of the lot, and the short code on the door's label
  ref text not null unique,
  code text not null unique,
  -- for a common part: hall, stairs, lift, bins, cellar, car park, outside…
  part text,
  storey integer,
  door text not null default '',
  rooms integer,
  surface numeric(7, 2),
  energy text check (energy in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  corrected text[] not null default '{}'
);
create index unit_building on estate.unit (building, kind, storey, door);
create index unit_entrance on estate.unit (entrance, storey, door);
create index unit_ref on estate.unit using gin (lower(ref) public.gin_trgm_ops);

create table estate.asset (
  id uuid primary key,
  building uuid not null references estate.building,
  unit uuid references estate.unit,
  agency text not null references estate.agency,
  kind text not null,
  name text not null,
  code text not null unique,
  installed_on date,
  warranty_until date
);
create index asset_building on estate.asset (building);

create table estate.external_ref (
  kind text not null,
  ref text not null,
  entity uuid not null,
  primary key (kind, ref)
);
create index external_ref_entity on estate.external_ref (entity);

-- Entrances and buildings that these words may name, with their typos. A function, because the threshold of the
-- trigram index is a setting, and only a function carries its own. Read by place.find alone, as the owner.
-- First the buildings that the words are like (there are few), then their entrances, where numbers count too.
create function estate.find_places(typed text, most integer)
returns table (kind text, id uuid, building uuid, entrance uuid, name text, address text, postcode text, commune text)
language sql stable set pg_trgm.word_similarity_threshold to 0.42 as $$
  with typed_words as (
    select word, word ~ '\d' as numeric from unnest((string_to_array(app.plain(typed), ' '))[1:10]) word
  ), asked as (
    select array_agg(word) as each, array_agg(word) filter (where numeric) as numbers,
      coalesce(string_agg(word, ' ') filter (where not numeric and length(word) > 1), string_agg(word, ' ')) as words,
      coalesce(array_agg(word) filter (where not numeric and length(word) > 1), array_agg(word)) as spelled
    from typed_words
  ), near as materialized (
    select b.id, b.name, b.address, b.postcode, b.commune, b.search
    from asked a join estate.building b on a.words <% b.search
    order by (select avg(word_similarity(word, b.search)) from unnest(a.spelled) word) desc,
      string_to_array(b.search, ' ') && a.numbers desc nulls last, b.id
    limit 40
  ), found as (
    select 'entrance' as kind, e.id, e.building, e.id as entrance, b.name, e.address, b.postcode, b.commune, e.search
    from near b join estate.entrance e on e.building = b.id
    union all
    select 'building', b.id, b.id, null, b.name, b.address, b.postcode, b.commune, b.search
    from near b
    where (select count(*) from estate.entrance e where e.building = b.id) > 1
  )
  select f.kind, f.id, f.building, f.entrance, f.name, f.address, f.postcode, f.commune
  from asked a cross join found f
  order by
    -- each word weighs the same, wherever it stands: the commune may come first, and a number is a word like another
    (select avg(word_similarity(word, f.search)) from unnest(a.each) word) desc,
    -- a number means a door; without one, the building is meant before its entrances
    (f.kind = 'building') = (a.numbers is not null),
    length(f.address), f.address, f.id
  limit most
$$;
