-- What was said of a building, and what a delivery would change in it, are written by the ten thousand. As the journal of facts, they name
-- their building and its agency and hold neither: nobody removes a building, and each row was looked up behind another a hundred
-- microseconds before, by the statement that wrote it. A change still falls with its revision.
alter table estate.said drop constraint said_building_fkey, drop constraint said_agency_fkey;
alter table bim.change drop constraint change_building_fkey, drop constraint change_agency_fkey;

-- What stands in a building is of its agency.
alter table estate.room drop constraint room_agency_fkey;
alter table estate.opening drop constraint opening_agency_fkey;
alter table estate.asset drop constraint asset_agency_fkey;
