-- Up to how much each role may accept by itself of what a firm asks above its limit (euros without tax). A role without a
-- row decides whatever the amount: each landlord writes its own delegations.
create table contractors.delegation (
  role text primary key check (role in ('technician', 'manager')),
  up_to numeric(12, 2) not null check (up_to >= 0)
);
grant select on contractors.delegation to loge_agency, loge_all;
