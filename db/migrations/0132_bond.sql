-- The bond between the field and head office (src/bond): who answers for what, ideas, trials, one question a quarter. What is said without
-- a name is sealed with a key that is in no table (kernel/server/period-keys.ts), and comes out of its box with others’ alone.
create schema bond;
grant usage on schema bond to loge_patch, loge_agency, loge_all;

-- What head office holds, and who answers for it; without a person it is shown as missing.
create table bond.topic (
  id uuid primary key,
  directorate text not null unique,
  name_fr text not null,
  name_en text not null,
  service_fr text not null,
  service_en text not null,
  person uuid,
  deputy uuid check (deputy is null or (person is not null and deputy <> person))
);
insert into bond.topic (id, directorate, name_fr, name_en, service_fr, service_en) values
  ('0b0d0000-0000-4000-8000-000000000001', 'patrimoine', 'Travaux, équipements et contrats', 'Works, equipment and contracts',
    'direction du patrimoine', 'property directorate'),
  ('0b0d0000-0000-4000-8000-000000000002', 'proximite', 'Métiers de la proximité', 'Work in the field',
    'direction de la proximité', 'local services directorate'),
  ('0b0d0000-0000-4000-8000-000000000003', 'juridique', 'Baux, litiges et droit', 'Leases, disputes and law',
    'direction juridique', 'legal directorate'),
  ('0b0d0000-0000-4000-8000-000000000004', 'assurances', 'Sinistres et assurances', 'Claims and insurance',
    'service des assurances', 'insurance department'),
  ('0b0d0000-0000-4000-8000-000000000005', 'numerique', 'Loge et ses écrans', 'Loge and its screens',
    'direction du numérique', 'digital directorate');

-- What somebody put into the box and nobody has read: who put it there is known, what it says is not. Opened with those of four others at least.
create table bond.slip (
  id uuid primary key,
  sender uuid not null,
  sealed bytea not null check (octet_length(sealed) between 1024 and 4096),
  put_on date not null
);
create index slip_sender on bond.slip (sender);

-- What is counted together: voices for an idea, votes on a trial, answers of a quarter. Its key goes when it is counted a last time, and no
-- mark can be made again.
create table bond.box (name text primary key, counted_on date, ended boolean not null default false);

-- One of each person a box: under a mark that the key alone makes, and sealed.
create table bond.ballot (
  box text not null references bond.box (name) on delete cascade,
  mark text not null,
  sealed bytea not null check (octet_length(sealed) between 1024 and 4096),
  primary key (box, mark)
);

-- An idea as all read it: the screen, the program, the refusals that came before it, in codes. On which day its box was opened, and no hour.
create table bond.idea (
  id uuid primary key,
  words text not null check (length(words) between 1 and 400),
  route text not null,
  version text not null,
  refusals text[] not null default '{}',
  told_on date not null,
  -- she alone says who she is
  signed_by uuid,
  state text not null default 'told' check (state in ('told', 'yes', 'no', 'more', 'shipped')),
  answers integer not null default 0
);
create index idea_told on bond.idea (told_on desc, id);
create index idea_signed on bond.idea (signed_by) where signed_by is not null;

-- What head office answered, in public; none is written over.
create table bond.answer (
  idea uuid not null references bond.idea (id),
  n integer not null,
  kind text not null check (kind in ('yes', 'no', 'more', 'shipped')),
  words text not null check (length(words) between 1 and 600),
  planned_on date,
  version text,
  at timestamptz not null,
  by_person uuid not null,
  primary key (idea, n),
  check ((kind = 'yes') = (planned_on is not null) and (kind = 'shipped') = (version is not null))
);
create index answer_at on bond.answer (at desc);

-- What was added where head office asked for more: by nobody in particular.
create table bond.addition (
  id uuid primary key,
  idea uuid not null references bond.idea (id),
  words text not null check (length(words) between 1 and 400),
  told_on date not null
);
create index addition_idea on bond.addition (idea);

-- From where an idea is wished for, as each closed month counted it: at least so many persons, none fewer than five.
create table bond.origin (
  idea uuid not null references bond.idea (id),
  month date not null check (extract(day from month) = 1),
  place text not null,
  persons integer not null check (persons >= 5),
  primary key (idea, month, place)
);

-- Places in which fewer than five work: for the whole calendar year they go with their parent.
create table bond.merged_place (year integer not null, place text not null, primary key (year, place));

-- What is told without a name is read by all who work here; what bears the name of who answers, the house reads for them.
alter table bond.idea enable row level security;
create policy patch on bond.idea for select to loge_patch using (true);
create policy agency on bond.idea for select to loge_agency using (true);
create policy hq on bond.idea for select to loge_all using (true);
alter table bond.topic enable row level security;
create policy hq on bond.topic for select to loge_all using (true);
alter table bond.answer enable row level security;
create policy hq on bond.answer for select to loge_all using (true);
alter table bond.addition enable row level security;
create policy hq on bond.addition for select to loge_all using (true);
alter table bond.origin enable row level security;
create policy hq on bond.origin for select to loge_all using (true);
grant select on bond.idea to loge_patch, loge_agency, loge_all;
grant select on bond.topic, bond.answer, bond.addition, bond.origin to loge_all;

-- Nobody reads these but the house.
alter table bond.slip enable row level security;
alter table bond.box enable row level security;
alter table bond.ballot enable row level security;
alter table bond.merged_place enable row level security;

-- A trial of something new: whose minutes it should save, where, until when, measured by which figure, who answers for it.
create table bond.trial (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  saves text[] not null check (cardinality(saves) > 0),
  -- where; none: everywhere
  agencies text[] not null default '{}',
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  measure text not null,
  person uuid not null,
  -- what those who live with it say, counted once it is over: of five persons, or nothing
  counted_on date,
  keep integer,
  stop integer,
  unsure integer,
  decision text check (decision in ('kept', 'stopped')),
  words text not null default '' check (length(words) <= 600),
  decided_at timestamptz,
  decided_by uuid,
  check ((decision is null) = (decided_at is null)),
  check (keep is null or keep + stop + unsure >= 5)
);

-- What was answered in a quarter that is over: a question, a place, a face.
create table bond.quarter_answer (
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  question text not null check (question in ('helps', 'heard')),
  place text not null,
  face smallint not null check (face between 1 and 5),
  persons integer not null check (persons > 0),
  primary key (quarter, question, place, face)
);

-- Who is not asked again: this quarter, or ever. Not whether she answered.
create table bond.quiet (person uuid primary key, quarter text check (quarter ~ '^\d{4}-Q[1-4]$'));

-- What was given back in a month that has closed, by agency: how often nobody had to type.
create table bond.given_month (month date primary key check (extract(day from month) = 1));
create table bond.given (
  month date not null references bond.given_month,
  code text not null,
  agency text not null,
  n integer not null check (n > 0),
  primary key (month, code, agency)
);

alter table bond.trial enable row level security;
create policy patch on bond.trial for select to loge_patch using (true);
create policy agency on bond.trial for select to loge_agency using (true);
create policy hq on bond.trial for select to loge_all using (true);
grant select on bond.trial to loge_patch, loge_agency, loge_all;
alter table bond.quarter_answer enable row level security;
create policy hq on bond.quarter_answer for select to loge_all using (true);
grant select on bond.quarter_answer to loge_all;
alter table bond.given_month enable row level security;
alter table bond.given enable row level security;
alter table bond.quiet enable row level security;
