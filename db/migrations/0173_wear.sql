-- How kinds of equipment wear, learnt each night from the landlord's own journal (src/sensors/core/wear), and what a new one costs.
create table sensors.wear (
  kind text not null,
  -- of one maker's model, where it failed often enough to stand alone; '' of the kind
  model text not null,
  -- Weibull of the age in days, with variances of the logarithms
  shape float8 not null,
  scale float8 not null,
  shape_spread float8 not null,
  scale_spread float8 not null,
  both_spread float8 not null,
  failures int not null,
  lives int not null,
  years float8 not null,
  -- the journal's first day: what failed before it is known of nobody
  since date not null,
  learnt_at timestamptz not null,
  primary key (kind, model)
);
create table sensors.renewal_price (
  kind text primary key,
  -- of one, fitted, without tax
  cents bigint not null check (cents > 0),
  source text not null,
  told_on date not null
);
alter table sensors.wear enable row level security;
alter table sensors.renewal_price enable row level security;
create policy seen on sensors.wear for select to loge_patch, loge_agency, loge_all using (true);
create policy seen on sensors.renewal_price for select to loge_agency, loge_all using (true);
grant select on sensors.wear to loge_patch, loge_agency, loge_all;
grant select on sensors.renewal_price to loge_agency, loge_all;
