-- Studies of partners (a metropolis, a research project): sums of the months of homes that said yes, never of fewer than five, never twice
-- of groups that differ by a few (src/sensors/core/studies).

create table sensors.study (
  id uuid primary key,
  -- by which a partner’s secret is kept in a file of the house
  code text not null unique,
  partner text not null,
  purpose text not null,
  purpose_english text not null,
  metrics text[] not null,
  -- what is summed: the homes of a building, or of an agency
  level text not null check (level in ('building', 'agency')),
  first_month date not null,
  until date not null,
  declared_at timestamptz not null,
  ended_at timestamptz,
  by_person uuid,
  -- how often a partner read it, and when last
  reads int not null default 0,
  read_at timestamptz
);

alter table sensors.consent add column study uuid references sensors.study(id);
alter table sensors.consent drop constraint consent_purpose_check;
alter table sensors.consent add constraint consent_purpose_check check (purpose in ('hours', 'study'));
alter table sensors.consent add constraint consent_study check ((purpose = 'study') = (study is not null));
drop index sensors.consent_purpose;
create unique index consent_purpose on sensors.consent (household, unit, purpose, study) nulls not distinct;
create index consent_study on sensors.consent (study) where study is not null;

-- A sum that was shown: never reckoned again, so that no two of them differ by one home. `place`: a building, or nothing where it is an
-- agency’s. `withdrawn_at`: one of its homes took its yes back: its numbers are gone, and it is not reckoned again without that home.
create table sensors.study_sum (
  id uuid primary key,
  study uuid not null references sensors.study(id),
  metric text not null,
  month date not null,
  agency text not null,
  building uuid references estate.building(id),
  homes int not null,
  total bigint not null,
  made_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index study_sum_group on sensors.study_sum (study, metric, month, agency, building) nulls not distinct;

-- Whose months a sum holds: read by the house alone, to let it go with a yes that is taken back, and for two months to compare groups.
create table sensors.study_member (
  sum uuid not null references sensors.study_sum(id) on delete cascade,
  lease uuid not null,
  primary key (sum, lease)
);
create index study_member_lease on sensors.study_member (lease);

alter table sensors.study enable row level security;
alter table sensors.study_sum enable row level security;
alter table sensors.study_member enable row level security;
create policy hq on sensors.study for select to loge_all using (true);
create policy hq on sensors.study_sum for select to loge_all using (true);
grant select on sensors.study, sensors.study_sum to loge_all;
