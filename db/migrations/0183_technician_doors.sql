-- What a technician sees of how sensors are heard, and by which she hands over what a meter reader has read (src/sensors).

-- The newest instant of which a value was let go: what is known of days after it is whole, and is made again from what is there.
alter table sensors.channel add column forgotten timestamptz;

-- Which column of a meter reader’s file is which, by its heads: matched once, by whoever read the first of the kind.
create table sensors.reader_layout (
  -- the heads as they stand, in small letters, without accents
  heads text primary key check (length(heads) <= 8000),
  -- { "number", "index", "at", "unit" }: a head each
  columns jsonb not null,
  -- in what its indexes are, where neither head nor column says it
  unit text,
  by_person uuid,
  since timestamptz not null
);
alter table sensors.reader_layout enable row level security;
create policy agency on sensors.reader_layout for select to loge_agency using (true);
create policy hq on sensors.reader_layout for select to loge_all using (true);
grant select on sensors.reader_layout to loge_agency, loge_all;

-- Who speaks and was never paired is nobody’s yet: an address, and no value. What could not be read is shown to the agency of its device, or
-- to all where nobody knows whose it is.
create policy agency on sensors.stranger for select to loge_agency using (true);
create policy agency on sensors.unread_message for select to loge_agency
  using (address = '' or exists (select from sensors.device d where d.address = unread_message.address and d.until is null));
create policy agency on sensors.device_type for select to loge_agency using (true);
grant select on sensors.stranger, sensors.unread_message, sensors.device_type to loge_agency;

-- How the ways of sensors stand.
create policy agency on kernel.gateway for select to loge_agency using (starts_with(name, 'sensors.'));
grant select on kernel.gateway to loge_agency;
