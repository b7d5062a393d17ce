-- A revision that is read again may draw another plan of a dwelling: until somebody accepts it the estate shows the one before, and
-- the shapes of both are kept.
drop index bim.shape_place;
create unique index shape_place on bim.shape (revision, coalesce(unit, storey, building), coalesce(plan, ''));
