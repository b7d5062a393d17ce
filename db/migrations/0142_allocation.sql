-- Who asks for a dwelling, and how one is chosen: applicants, proposals, the commission, offers (src/allocation). Whoever allocates
-- reads it, and nobody else: not the rest of head office, no agency, no contractor, no tenant.
create function app.allocates() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('app.allocates', true), '') = 'true'
$$;

-- An open void as other slices read it: where it is, and how far its two ways have come.
create view lettings.open_void with (security_invoker = true) as
  select v.id, v.unit, v.building, v.agency, v.lease_ends, v.next_starts,
    coalesce((select m.step from lettings.move m where m.void = v.id and m.track = 'works'
      and not exists (select from lettings.move n where n.void = m.void and n.track = m.track and n.nth > m.nth)), 'noticed') as works,
    coalesce((select m.step from lettings.move m where m.void = v.id and m.track = 'allocation'
      and not exists (select from lettings.move n where n.void = m.void and n.track = m.track and n.nth > m.nth)), 'none') as allocation
  from lettings.void v where v.closed_at is null;
grant select on lettings.open_void to loge_patch, loge_agency, loge_all;

create schema allocation;
grant usage on schema allocation to loge_all;

-- The number by which the landlord is known, for a list of numbers that are struck off.
create function allocation.landlord_siren() returns text language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select k.value ->> 'siren' from kernel.setting k where k.key = 'landlord'), '')
$$;
revoke execute on function allocation.landlord_siren() from public;
grant execute on function allocation.landlord_siren() to loge_all;

-- Somebody who asks for a dwelling. No income is kept: under the ceiling, or over it; of papers, which were seen.
create table allocation.applicant (
  id uuid primary key,
  -- the numéro unique, and the day on which it was given or last renewed: it holds for a year (CCH R441-2-7)
  unique_number text,
  number_on date,
  name text not null,
  email text not null,
  phone text not null,
  address text not null,
  size int not null check (size between 1 and 20),
  ceiling text check (ceiling in ('under', 'over')),
  papers text[] not null,
  priorities text[] not null,
  -- lives in social housing already (radiation asks it)
  is_tenant boolean not null,
  -- a cotation as the file of applications says it: it helps, and ranks nobody (CCH L441-2-8)
  score int,
  mean_wait int,
  place int,
  at timestamptz not null,
  -- when something of this application last moved: what its end is counted from
  moved_at timestamptz not null,
  by_person uuid,
  forgotten_at timestamptz
);
create unique index applicant_number on allocation.applicant (unique_number) where unique_number is not null;
create index applicant_moved on allocation.applicant (moved_at) where forgotten_at is null;

-- What a reservee has agreed with the landlord for a year, in flux: a share of the dwellings of that year, in hundredths.
create table allocation.convention (
  id uuid primary key,
  reservee text not null check (reservee in ('state', 'action_logement', 'collectivity', 'employer', 'landlord')),
  name text not null,
  year int not null,
  share int not null check (share between 0 and 100),
  by_person uuid,
  at timestamptz not null
);
create index convention_year on allocation.convention (year, name);
create table allocation.orientation (
  void uuid primary key,
  unit uuid not null,
  convention uuid not null references allocation.convention (id),
  on_day date not null,
  by_person uuid
);
create index orientation_convention on allocation.orientation (convention);

-- Candidates put before the commission for one dwelling: one proposal at a time stands of a void.
create table allocation.proposal (
  id uuid primary key,
  void uuid not null,
  unit uuid not null,
  building uuid not null,
  agency text not null,
  -- why there are fewer than three (CCH R441-3)
  few text check (few in ('too_few', 'dalo', 'd331_25_1')),
  at timestamptz not null,
  by_person uuid,
  commission uuid,
  ended_at timestamptz,
  ended_by text check (ended_by in ('signed', 'exhausted', 'dropped'))
);
create unique index proposal_standing on allocation.proposal (void) where ended_at is null;
create index proposal_unit on allocation.proposal (unit, at desc);
create index proposal_commission on allocation.proposal (commission);

create table allocation.commission (
  id uuid primary key,
  held_on date not null,
  place text not null,
  at timestamptz not null,
  by_person uuid,
  closed_at timestamptz
);
create index commission_held on allocation.commission (held_on desc);
create table allocation.seat (
  commission uuid not null references allocation.commission (id) on delete cascade,
  seat text not null,
  name text not null,
  is_present boolean not null,
  primary key (commission, seat)
);

create table allocation.candidate (
  proposal uuid not null references allocation.proposal (id) on delete cascade,
  applicant uuid not null references allocation.applicant (id),
  rank int not null check (rank between 1 and 20),
  withdrawn_on date,
  -- a granted · b ranked · c granted if a paper comes · d not granted · e ineligible (CCH R441-3)
  decision text check (decision in ('a', 'b', 'c', 'd', 'e')),
  order_no int,
  paper text,
  paper_by date,
  paper_on date,
  reasons text[],
  votes_for int,
  votes_against int,
  letter_on date,
  primary key (proposal, applicant)
);
create index candidate_applicant on allocation.candidate (applicant);

create table allocation.offer (
  id uuid primary key,
  proposal uuid not null references allocation.proposal (id) on delete cascade,
  applicant uuid not null references allocation.applicant (id),
  made_on date not null,
  -- the day on which the letter came to hand, and the last day to answer; nothing runs before
  received_on date,
  last_day date,
  answer text check (answer in ('accepted', 'refused', 'silent', 'withdrew')),
  answered_on date,
  by_person uuid
);
create unique index offer_standing on allocation.offer (proposal) where answer is null;
create unique index offer_once on allocation.offer (proposal, applicant);
create index offer_last_day on allocation.offer (last_day) where answer is null;

-- A number that is struck off as the lease is signed (CCH R441-2-7; arrêté of 17 September 2012), as it is to be told.
create table allocation.radiation (
  void uuid primary key,
  applicant uuid not null references allocation.applicant (id),
  unit uuid not null,
  signed_on date not null,
  unique_number text,
  is_tenant boolean not null,
  has_dalo boolean not null,
  rpls text,
  agreement text,
  contingent text,
  told_on date,
  told_by uuid
);
create index radiation_applicant on allocation.radiation (applicant);

alter table allocation.applicant enable row level security;
alter table allocation.convention enable row level security;
alter table allocation.orientation enable row level security;
alter table allocation.proposal enable row level security;
alter table allocation.commission enable row level security;
alter table allocation.seat enable row level security;
alter table allocation.candidate enable row level security;
alter table allocation.offer enable row level security;
alter table allocation.radiation enable row level security;
create policy allocates on allocation.applicant for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.convention for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.orientation for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.proposal for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.commission for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.seat for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.candidate for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.offer for select to loge_all using ((select app.allocates()));
create policy allocates on allocation.radiation for select to loge_all using ((select app.allocates()));
grant select on all tables in schema allocation to loge_all;
