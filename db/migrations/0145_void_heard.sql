-- What lettings hears and is told of a void (src/lettings): its orders, what the agency says of the dwelling, remarks on a proposal, diagnostics asked for.

-- The orders of a void, as its works are followed: placed, done (the firm says so), checked (the agency has seen it), dropped.
create table lettings.void_order (
  id uuid primary key,
  void uuid not null references lettings.void (id) on delete cascade,
  request uuid not null,
  state text not null check (state in ('placed', 'done', 'checked', 'dropped')),
  at timestamptz not null
);
create index void_order_void on lettings.void_order (void);

-- What the agency says of the dwelling and of the stairs before somebody is proposed: a code of a table, never a word about anybody.
create table lettings.feature (
  void uuid not null references lettings.void (id) on delete cascade,
  code text not null,
  at timestamptz not null,
  by_person uuid,
  primary key (void, code)
);

-- A remark of the agency on a proposal: head office owes an answer by a day.
create table lettings.remark (
  id uuid primary key,
  void uuid not null references lettings.void (id) on delete cascade,
  words text not null,
  at timestamptz not null,
  by_person uuid,
  due date not null,
  answer text,
  answered_at timestamptz,
  answered_by uuid
);
create index remark_void on lettings.remark (void);

-- Diagnostics that somebody was asked to make, once each void and kind.
create table lettings.asked_diagnostic (
  void uuid not null references lettings.void (id) on delete cascade,
  kind text not null,
  request uuid not null,
  at timestamptz not null,
  primary key (void, kind)
);

alter table lettings.void_order enable row level security;
alter table lettings.feature enable row level security;
alter table lettings.remark enable row level security;
alter table lettings.asked_diagnostic enable row level security;
create policy agency on lettings.void_order for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.void_order for select to loge_all using (true);
create policy agency on lettings.feature for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.feature for select to loge_all using (true);
create policy agency on lettings.remark for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.remark for select to loge_all using (true);
create policy agency on lettings.asked_diagnostic for select to loge_agency using (exists (select from lettings.void v where v.id = void));
create policy hq on lettings.asked_diagnostic for select to loge_all using (true);
grant select on lettings.void_order, lettings.feature, lettings.remark, lettings.asked_diagnostic to loge_agency, loge_all;

-- A caretaker sees of the dwellings of his patch which was let again: two months later somebody calls there.
grant usage on schema lettings to loge_patch;
create policy patch on lettings.void for select to loge_patch
  using (building = any ((select app.ids('buildings'))::uuid[]) and next_starts is not null);
create policy patch on lettings.move for select to loge_patch
  using (track = 'allocation' and exists (select from lettings.void v where v.id = void));
grant select on lettings.void, lettings.move to loge_patch;

-- For the slices above: what the agency says of a dwelling that is to be let again.
create view lettings.told_feature with (security_invoker = true) as
  select f.void, v.unit, f.code, f.at from lettings.feature f left join lettings.void v on v.id = f.void;
grant select on lettings.told_feature to loge_agency, loge_all;
