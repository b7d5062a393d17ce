-- A staircase added to an old building has its own year of the builder. Null: received with the building.
alter table estate.entrance add column received_on date;
