-- What a phone takes with it: who comes to its buildings or its agency, day by day.
create index appointment_here on contractors.appointment (building, starts) where state in ('fixed', 'kept', 'missed');
create index appointment_agency on contractors.appointment (agency, starts) where state in ('fixed', 'kept', 'missed');
