-- What a home used, for whoever lives there: a yes to keeping her hours, and the sums of her months (src/sensors/core/use). Nobody of the
-- staff reads either: no role has a policy here, and questions answer a tenant with her own alone.

-- A yes of a household, one a purpose. Whoever of the lease takes it back ends it for all, and what it kept goes at once.
create table sensors.consent (
  id uuid primary key,
  household uuid not null,
  unit uuid not null references estate.unit(id),
  purpose text not null check (purpose in ('hours')),
  -- who said yes
  person uuid not null,
  at timestamptz not null
);
create unique index consent_purpose on sensors.consent (household, unit, purpose);
create index consent_unit on sensors.consent (unit);

-- What flowed in the days of a month that are known, of one lease: kept for three years after it. `known` of so many `hours`.
create table sensors.month (
  lease uuid not null,
  metric text not null,
  month date not null,
  total bigint not null,
  known int not null,
  hours int not null,
  primary key (lease, metric, month)
);

alter table sensors.consent enable row level security;
alter table sensors.month enable row level security;
