-- Rounds: what the agency said of a checkpoint, and each look at one. What is checked by default is a rule over the estate
-- (src/field/core/round), so that a building needs no row here.
create schema if not exists field;
grant usage on schema field to loge_household, loge_patch, loge_agency, loge_firm, loge_all;

create table field.checkpoint (
  id uuid primary key,
  building uuid not null,
  agency text not null,
  kind text not null,
  entrance uuid,
  unit uuid,
  asset uuid,
  name text not null default '',
  rhythm text not null,
  -- what it usually takes here; null: as the table of kinds says
  minutes integer,
  dropped boolean not null default false,
  set_at timestamptz not null
);
create index checkpoint_building on field.checkpoint (building);

-- No person here: a round says what a building got. Who sent an act is in the journal, as for every act.
create table field.round_check (
  id uuid not null,
  point uuid not null,
  building uuid not null,
  agency text not null,
  result text not null check (result in ('well', 'wrong')),
  request uuid,
  at timestamptz not null,
  primary key (point, id)
);
create index round_check_point on field.round_check (point, at desc);
create index round_check_wrong on field.round_check (point, at desc) where request is not null;
create index round_check_building on field.round_check (building, at desc);

do $$
declare held text;
begin
  foreach held in array array['field.checkpoint', 'field.round_check'] loop
    execute format('alter table %s enable row level security', held);
    execute format($p$create policy agency on %s for select to loge_agency using (agency = any (app.list('agencies')))$p$, held);
    execute format($p$create policy patch on %s for select to loge_patch using (building = any (app.ids('buildings')))$p$, held);
    execute format('create policy hq on %s for select to loge_all using (true)', held);
    execute format('grant select on %s to loge_agency, loge_patch, loge_all', held);
  end loop;
end $$;

-- What caretakers did in a building in a month: the hours by kind of task are read from the journal by this.
create index fact_caretaker on kernel.fact (building, at) where role = 'caretaker' and building is not null;
