-- Each measure of the page of figures beside those that tell when it is gamed (src/insight/core/measures.ts), by agency and month.
create table insight.measure (
  agency text not null,
  month date not null,
  measure text not null,
  n integer not null,
  -- of how many
  whole integer not null,
  primary key (agency, month, measure)
);
alter table insight.measure enable row level security;
create policy agency on insight.measure for select to loge_agency using (agency = any (app.list('agencies')));
create policy hq on insight.measure for select to loge_all using (true);
grant select on insight.measure to loge_agency, loge_all;

-- What a month was, eight days after its end, and never anew: for who reads from outside. No role of the house reads these.
create table insight.frozen_measure (
  agency text not null,
  month date not null,
  measure text not null,
  n integer not null,
  whole integer not null,
  frozen_at timestamptz not null,
  primary key (agency, month, measure)
);
create table insight.frozen_hours (
  agency text not null,
  month date not null,
  holder text not null,
  hours double precision not null,
  frozen_at timestamptz not null,
  primary key (agency, month, holder)
);
alter table insight.frozen_measure enable row level security;
alter table insight.frozen_hours enable row level security;

-- For a login of a tool of the landlord’s own (`loge reports open`): it reads these views and nothing under them, so that they look as
-- their owner. Sums of closed months alone: no person, no household, no place smaller than an agency, no words.
create schema reports;
create view reports.agency as select id, name from estate.agency where kind <> 'hq';
create view reports.measure as select month, agency, measure, n, whole, frozen_at from insight.frozen_measure;
create view reports.waiting as select month, agency, holder, hours, frozen_at from insight.frozen_hours;

-- What counts and lists say in the same words.
create function requests.is_reopened(request uuid) returns boolean language sql stable parallel safe as
  $$ select exists (select from kernel.fact f where f.subject = request and f.type = 'request.reopened') $$;

-- Classified anew, so that more time was promised than before.
create function requests.is_postponed(request uuid) returns boolean language sql stable parallel safe as
  $$ select exists (select from kernel.fact f where f.subject = request and f.type = 'request.classified'
      and (f.data ->> 'due')::timestamptz > (f.data ->> 'was')::timestamptz) $$;

-- The first words that the house wrote to the tenant are fewer than fifteen letters without a day or an hour; null: it wrote none.
create function requests.says_nothing(it uuid) returns boolean language sql stable parallel safe as
  $$ select length(regexp_replace(m.body, '[^[:alpha:]]', '', 'g')) < 15
      and m.body !~* '[0-9]|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|matin|midi|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|morning|noon'
    from requests.message m
    where m.request = it and m.audience in ('everyone', 'tenant') and m.author_role not in ('tenant', 'visitor') and m.author_role <> 'firm' and m.erased_at is null
    order by m.at, m.id limit 1 $$;

-- Within thirty days of what was done: another order of the same request, or another request of the same nature from the same place.
create function requests.comes_back(it uuid, place uuid, broken text, done timestamptz) returns boolean language sql stable parallel safe as
  $$ select exists (select from contractors.work_order o
      where o.request = it and o.placed_at > done and o.placed_at <= done + interval '30 days')
    or exists (select from requests.request n
      where n.unit = place and n.nature = broken and n.id <> it and n.filed_at > done and n.filed_at <= done + interval '30 days') $$;

create view requests.told_matter with (security_invoker = true) as
  select r.id, r.agency, r.nature, r.filed_at, requests.is_told(r) as is_told, requests.is_told_first(r) as is_told_first from requests.request r;
grant select on requests.told_matter to loge_household, loge_patch, loge_agency, loge_firm, loge_all;
