-- What a caretaker’s hand needs of a device (src/sensors): how often it speaks, so that its silence is seen; until when a silent one that
-- could not be reached rests; the photo of an exchange; and the profile that its square code tells, by which the next one is known.
alter table sensors.device
  -- seconds between two messages, as its own readings told them, and when that was last learnt
  add column period int check (period between 1 and 1000000),
  add column period_on date,
  -- nobody could get in: it is in no round until then
  add column rests_until timestamptz,
  -- maker and profile of a code of the LoRa Alliance (TR005), eight hex digits
  add column profile text check (profile ~ '^[0-9A-F]{8}$'),
  -- what was photographed as it took the place of another: both dials
  add column photos text[] not null default '{}';
create index device_photos on sensors.device using gin (photos) where photos <> '{}';
