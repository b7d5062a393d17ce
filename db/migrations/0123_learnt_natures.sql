-- What the house has learnt of the landlord's own closed requests (src/requests/core/nature/learn-natures.ts): how the nature was read
-- before and after in the last month, and, where it was kept, the weights. They are read as the owner alone: no wall lets them through.
create table requests.learnt_nature (
  id uuid primary key,
  learnt_at timestamptz not null,
  lessons integer not null,
  judged integer not null,
  first_before integer not null,
  first_after integer not null,
  three_before integer not null,
  three_after integer not null,
  kept boolean not null,
  undone_at timestamptz,
  weights jsonb,
  check (kept or weights is null)
);
create index learnt_nature_at on requests.learnt_nature (learnt_at);
alter table requests.learnt_nature enable row level security;
