-- What somebody told on the telephone without a place: a lamp «dans la rue», a dwelling whose number she does not know. Kept as
-- it was told until somebody says where it is; then it is a request.
create table requests.unplaced (
  id uuid primary key,
  filing jsonb not null,
  -- of the one agency of whoever noted it; of the call centre and head office: whichever knows the place
  agency text,
  danger boolean not null,
  by_person uuid not null,
  at timestamptz not null
);
create index unplaced_person on requests.unplaced ((filing #>> '{requester,person}'));
alter table requests.unplaced enable row level security;
grant select on requests.unplaced to loge_agency, loge_all;
create policy agency on requests.unplaced for select to loge_agency using (agency is null or agency = any (app.list('agencies')));
create policy hq on requests.unplaced for select to loge_all using (true);
