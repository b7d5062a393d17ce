-- A request may name the thing that broke: its last works and how often its kind fails are read from there.
alter table requests.request add asset uuid references estate.asset;
create index request_asset on requests.request (asset, filed_at desc) where asset is not null;

-- Since when the house knows a thing: what broke before could not name it, and is not counted.
alter table estate.asset add known_on date not null default current_date;

-- Who settled a line, and when: the thanks go back to who said it.
alter table estate.said
  add settled_at timestamptz,
  add settled_by uuid;
create index said_by on estate.said (by_person, settled_at) where settled_at is not null;

-- The picture of a plan (kernel.file), under what was dropped on it.
alter table estate.plan add picture text;
create index plan_picture on estate.plan (picture) where picture is not null;

-- A stairwell has a landing on each storey.
drop index estate.plan_place;
create unique index plan_place on estate.plan
  (building, of, coalesce(unit, building), (case when of = 'dwelling' then building else coalesce(storey, building) end));

-- Who said something sees what became of it.
do $$
declare held text;
begin
  foreach held in array array['loge_household', 'loge_firm'] loop
    execute format('create policy %I on estate.said for select to %I using (by_person = app.id(''person''))', held, held);
    execute format('grant select on estate.said to %I', held);
  end loop;
end $$;
