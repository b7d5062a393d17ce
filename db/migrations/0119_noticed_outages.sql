-- Several homes that tell one breakdown, as the house noticed it when one of them was filed (src/requests/core/outage). The matters that
-- tell it, the first one first; from five homes on it gathers them by itself (`alone`). What somebody said to be none stays here: those
-- matters count no more.
create table requests.noticed_outage (
  id uuid primary key,
  agency text not null,
  building uuid not null,
  entrance uuid,
  kind text not null,
  requests uuid[] not null,
  homes integer not null,
  since timestamptz not null,
  noticed_at timestamptz not null,
  alone boolean not null default false,
  dismissed_at timestamptz
);
create index noticed_outage_building on requests.noticed_outage (building, noticed_at);
create index noticed_outage_at on requests.noticed_outage (noticed_at);

alter table requests.noticed_outage enable row level security;
create policy agency on requests.noticed_outage for select to loge_agency using (agency = any (app.list('agencies')));
create policy hq on requests.noticed_outage for select to loge_all using (true);
grant select on requests.noticed_outage to loge_agency, loge_all;
