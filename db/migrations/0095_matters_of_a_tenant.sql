-- What is no repair (rent, charges, papers, leaving, neighbours, a complaint about us…) is answered by a desk. No caretaker, no firm and
-- no neighbour reads it: `walled` is written with the nature (src/requests/core/nature/walled-natures.ts), and the policies read it.
alter table requests.request add column walled boolean not null default false;
comment on column requests.request.walled is 'no caretaker, no firm and no neighbour reads it: an account, neighbours, a complaint';
update requests.request set walled = true where nature = 'noise.neighbour';

alter policy patch on requests.request
  using (building = any ((select app.ids('buildings'))::uuid[]) and not walled);
alter policy firm on requests.request
  using (not walled and exists (select from contractors.work_order o where o.request = request.id and o.status not in ('refused', 'cancelled')));

-- Who called for somebody stands behind the wall of what she called about.
alter policy patch on requests.caller
  using (building = any ((select app.ids('buildings'))::uuid[]) and exists (select from requests.request r where r.id = caller.request));

-- So does who of the agency sees to it.
alter policy patch on requests.charge
  using (building = any ((select app.ids('buildings'))::uuid[]) and exists (select from requests.request r where r.id = charge.request));

-- Within how many working days a desk answers, by kind of matter: rows beside those of the urgencies, each landlord's to change.
alter table requests.delay drop constraint delay_urgency_check;
alter table requests.delay add constraint delay_urgency_check check (urgency in ('U0', 'U1', 'U2', 'U3',
  'rent', 'charges', 'notice', 'certificate', 'transfer', 'application', 'appointment', 'complaint', 'neighbour', 'parking', 'question'));
insert into requests.delay (urgency, since, minutes, working_days) values
  ('rent', '1970-01-01T00:00:00Z', null, 5),
  ('charges', '1970-01-01T00:00:00Z', null, 10),
  ('notice', '1970-01-01T00:00:00Z', null, 5),
  ('certificate', '1970-01-01T00:00:00Z', null, 3),
  ('transfer', '1970-01-01T00:00:00Z', null, 10),
  ('application', '1970-01-01T00:00:00Z', null, 10),
  ('appointment', '1970-01-01T00:00:00Z', null, 1),
  ('complaint', '1970-01-01T00:00:00Z', null, 10),
  ('neighbour', '1970-01-01T00:00:00Z', null, 5),
  ('parking', '1970-01-01T00:00:00Z', null, 5),
  ('question', '1970-01-01T00:00:00Z', null, 5);
