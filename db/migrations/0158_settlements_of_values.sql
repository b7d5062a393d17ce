-- How each line of a place was settled: which source’s value stood against which, and what the lines were before, so that an answer given to
-- many is taken back, and the house learns how often a source is right. `winner` and `loser`: who said the value (field-owners.ts).
create table estate.settlement (
  id bigint generated always as identity primary key,
  statement bigint not null references estate.statement on delete cascade,
  building uuid not null,
  agency text not null,
  object uuid not null,
  family text not null,
  field text not null,
  yes boolean not null,
  winner text,
  loser text,
  -- [{id, from, to, settles}]: lines that it moved, with their state before; null where nobody wrote it down
  moves jsonb,
  -- the value that stood, in a list of one, where another stands since
  value_before jsonb,
  -- the last line of that field then: a later one means that somebody spoke since
  last_line bigint not null,
  -- one answer given to many
  answer uuid,
  by_person uuid,
  at timestamptz not null,
  undone_at timestamptz
);
create index settlement_statement on estate.settlement (statement, id desc);
create index settlement_answer on estate.settlement (answer) where answer is not null;
create index settlement_at on estate.settlement (at desc);

alter table estate.settlement enable row level security;
create policy agency on estate.settlement for select to loge_agency
  using (agency = any ((select app.list('agencies'))::text[]));
create policy hq on estate.settlement for select to loge_all using (true);
grant select on estate.settlement to loge_agency, loge_all;

-- Lines of which two sources say otherwise are read over the whole estate.
create index statement_differs on estate.statement (object, field, id desc) where state = 'differs';

-- What was settled before: who was right is known of the line itself, and of what stands against it.
insert into estate.settlement (statement, building, agency, object, family, field, yes, winner, loser, last_line, by_person, at)
select s.id, s.building, s.agency, s.object, s.family, s.field, s.state <> 'refused',
  case when s.state <> 'refused' then said.source else other.source end,
  case when s.state <> 'refused' then other.source else said.source end,
  s.id, s.settled_by, s.settled_at
from estate.statement s
  cross join lateral (select case s.source when 'import' then coalesce(s.origin, 'list') else s.source end as source) said
  left join lateral (
    select case o.source when 'import' then coalesce(o.origin, 'list') else o.source end as source from estate.statement o
    where o.object = s.object and o.field = s.field and o.id <> s.id and (s.state <> 'refused' or o.state in ('stands', 'proposed'))
    order by (o.state in ('stands', 'proposed')) desc, o.id desc limit 1) other on true
where s.settled_at is not null;
