-- Which of the firms under contract an agency proposes first, for a trade or a nature, everywhere or in a building, and on which
-- half-days it comes (src/requests/core/preferred/preferred-firm.ts). A row is added where one changes, none is written over: the last
-- of each stands, and one without a firm gives the order back to the contracts.
create table requests.preferred_firm (
  agency text not null,
  sought text not null check (sought <> ''),
  building uuid,
  since timestamptz not null,
  firm uuid,
  days text[] not null default '{}' check (days <@ array['1am', '1pm', '2am', '2pm', '3am', '3pm', '4am', '4pm', '5am', '5pm']),
  set_by uuid,
  unique nulls not distinct (agency, sought, building, since)
);

-- Whoever weighs a request reads what its agency prefers; a firm reads of itself alone. Who wrote it is the office's.
alter table requests.preferred_firm enable row level security;
create policy agency on requests.preferred_firm for select to loge_agency using (agency = any (app.list('agencies')));
create policy hq on requests.preferred_firm for select to loge_all using (true);
create policy patch on requests.preferred_firm for select to loge_patch
  using (exists (select from estate.building b where b.agency = preferred_firm.agency));
create policy firm on requests.preferred_firm for select to loge_firm using (firm = app.id('firm'));
grant select (agency, sought, building, since, firm, days) on requests.preferred_firm to loge_patch, loge_firm;
grant select on requests.preferred_firm to loge_agency, loge_all;
