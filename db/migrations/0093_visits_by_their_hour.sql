-- The plan of the week (src/planning) asks for visits by their hour, whoever comes, and for orders that have none yet: both behind the
-- wall of an agency, where the board of a large landlord would otherwise read every order that was ever given.
create index appointment_board on contractors.appointment (starts) where state in ('fixed', 'offered', 'kept', 'missed');
create index work_order_undated on contractors.work_order (agency, due) where status in ('placed', 'accepted', 'waiting', 'offered');
