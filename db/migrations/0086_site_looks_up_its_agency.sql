-- Of a building's site the agency is looked up where it is asked for, and joined nowhere: PostgreSQL before 16 keeps a join that
-- nobody reads in what it asks row by row, as in the list of an address.
create or replace view estate.site with (security_invoker = true) as
select b.id, b.scheme, b.agency, (select a.name from estate.agency a where a.id = b.agency) as agency_name,
  (select a.phone from estate.agency a where a.id = b.agency) as agency_phone, b.name, b.kind, b.address, b.postcode, b.commune, b.insee,
  b.built, b.received_on, b.access, b.search
from estate.building b;
