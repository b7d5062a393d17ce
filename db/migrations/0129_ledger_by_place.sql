-- The ledger of time, by place. The schema bears the name of what it is; what it published stands, and is of the whole house.
alter schema burden rename to ledger;

-- Columns change their type below. A report of the landlord's own that reads them can't follow, and is told at the start.
do $$
declare own record;
begin
  for own in
    select distinct c.oid::regclass::text as name, c.relkind
    from pg_depend d join pg_rewrite w on w.oid = d.objid join pg_class c on c.oid = w.ev_class join pg_class t on t.oid = d.refobjid
    where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass and t.relnamespace = 'ledger'::regnamespace and c.oid <> t.oid
  loop
    raise warning 'refaire %, qui lisait le temps compté comme il l’était avant', own.name;
    execute format('drop %s if exists %s cascade', case own.relkind when 'm' then 'materialized view' else 'view' end, own.name);
  end loop;
end $$;

-- Seconds that still waited for their week to end were kept before anybody was consulted (ledger.opening): they go, with their keys.
drop table ledger.effort, ledger.week;
delete from ledger.key;

-- From when on time is counted at all: the day on which the staff committee was consulted, and how its notice is called.
create table ledger.opening (
  id uuid primary key,
  consulted_on date not null,
  reference text not null check (length(reference) between 1 and 200),
  at timestamptz not null,
  by_person uuid not null
);
create unique index opening_once on ledger.opening ((true));

-- Seconds of a field and of the place of whoever answered, until their week is folded: no person, hour, device or building.
create table ledger.effort (
  field text not null,
  place text not null,
  month date not null,
  week date not null,
  seconds numeric(6, 1) not null check (seconds > 0 and seconds <= 3600),
  mark text not null
);
create index effort_week on ledger.effort (week);

-- A part of a week that is over, by place and by what was asked: how many persons, the two largest shares, the sum, two percentiles.
create table ledger.week_cell (
  month date not null,
  week date not null,
  kind text not null check (kind in ('question', 'asker', 'all')),
  item text not null,
  place text not null,
  persons integer not null,
  largest numeric(12, 1) not null,
  two numeric(12, 1) not null,
  seconds numeric(12, 1) not null,
  times integer not null,
  middle numeric(9, 1) not null,
  upper numeric(9, 1) not null,
  primary key (month, week, kind, item, place)
);

-- Places that may fall under five persons: for the whole calendar year they go with their parent.
create table ledger.merged_place (year integer not null, place text not null, primary key (year, place));

-- What was not counted and why; how many acts of a type there were, and how many told what they cost; how often what reads an answer ran.
create table ledger.dropped_effort (
  month date not null,
  reason text not null check (reason in ('unknown', 'negative', 'too_long')),
  entries integer not null,
  primary key (month, reason)
);
create table ledger.act_count (
  month date not null,
  type text not null,
  acts integer not null,
  measured integer not null,
  primary key (month, type)
);
create table ledger.read_count (month date not null, name text not null, reads integer not null, primary key (month, name));

-- A period that has closed (a month, a quarter or a year), told once. It and what was published of it alone are read.
alter table ledger.closed_month rename to closed_period;
alter table ledger.published_figure drop constraint published_figure_month_fkey, drop constraint published_figure_pkey;
alter table ledger.closed_period drop constraint closed_month_pkey;
alter table ledger.closed_period alter column month type text using to_char(month, 'YYYY-MM');
alter table ledger.closed_period rename column month to period;
-- PostgreSQL 18 gives a name to what may not be null.
do $$
declare own record;
begin
  for own in
    select c.conname as name from pg_constraint c where c.conrelid = 'ledger.closed_period'::regclass and c.conname like 'closed\_month%not\_null'
  loop
    execute format('alter table ledger.closed_period rename constraint %I to %I', own.name,
      replace(replace(own.name, 'closed_month_month', 'closed_period_period'), 'closed_month', 'closed_period'));
  end loop;
end $$;
alter table ledger.closed_period
  add constraint closed_period_pkey primary key (period),
  add constraint closed_period_period_check check (period ~ '^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$'),
  add column acts integer,
  add column measured integer,
  add column dropped integer not null default 0;
alter table ledger.published_figure alter column month type text using to_char(month, 'YYYY-MM');
alter table ledger.published_figure rename column month to period;
alter table ledger.published_figure rename column field to item;
alter table ledger.published_figure
  add column place text not null default 'house',
  add column kind text not null default 'question' check (kind in ('question', 'asker', 'all')),
  add column upper integer,
  add constraint published_figure_pkey primary key (period, kind, item, place),
  add constraint published_figure_period_fkey foreign key (period) references ledger.closed_period deferrable initially deferred;
alter table ledger.published_figure alter column place drop default, alter column kind drop default;

-- How often the queries and rules that read an answer ran in a closed period, for people and by rules.
create table ledger.published_read (
  period text not null references ledger.closed_period deferrable initially deferred,
  field text not null,
  people integer not null,
  rules integer not null,
  primary key (period, field)
);

alter table ledger.opening enable row level security;
alter table ledger.effort enable row level security;
alter table ledger.week_cell enable row level security;
alter table ledger.merged_place enable row level security;
alter table ledger.dropped_effort enable row level security;
alter table ledger.act_count enable row level security;
alter table ledger.read_count enable row level security;
alter table ledger.published_read enable row level security;

-- All who work here read the same.
grant usage on schema ledger to loge_patch;
create policy patch on ledger.closed_period for select to loge_patch using (true);
create policy patch on ledger.published_figure for select to loge_patch using (true);
grant select on ledger.closed_period, ledger.published_figure to loge_patch;
create policy patch on ledger.published_read for select to loge_patch using (true);
create policy agency on ledger.published_read for select to loge_agency using (true);
create policy hq on ledger.published_read for select to loge_all using (true);
create policy patch on ledger.opening for select to loge_patch using (true);
create policy agency on ledger.opening for select to loge_agency using (true);
create policy hq on ledger.opening for select to loge_all using (true);
grant select on ledger.published_read, ledger.opening to loge_patch, loge_agency, loge_all;

-- A branch goes with its agency.
create or replace view estate.office with (security_invoker = true) as
  select a.id, a.name, a.kind, a.phone, a.email, a.address, a.parent from estate.agency a;

-- A landlord's own functions keep their text, and still say the name of before: they say the new one from now on.
do $$
declare own record;
begin
  for own in
    select p.oid, p.oid::regprocedure as name, p.prosrc
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
    where l.lanname in ('sql', 'plpgsql') and p.prosqlbody is null and p.prokind in ('f', 'p')
      and n.nspname !~ '^(pg_.*|information_schema|graphile_worker|app|beyond|bim|channels|contractors|estate|field|insight|kernel|ledger|notices|people|planning|practice|requests)$'
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
      and p.prosrc ~* '\yburden\.(closed_month|published_figure)\y'
  loop
    begin
      execute replace(pg_get_functiondef(own.oid), own.prosrc, regexp_replace(regexp_replace(own.prosrc,
        '\yburden\.closed_month\y', 'ledger.closed_period', 'gi'), '\yburden\.published_figure\y', 'ledger.published_figure', 'gi'));
    exception when others then
      raise warning 'réécrire %, qui nomme des tables d’avant (%)', own.name, sqlerrm;
    end;
  end loop;
end $$;
