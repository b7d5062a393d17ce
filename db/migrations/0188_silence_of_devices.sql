-- Of the devices that a landlord has, those that say nothing are listed first: before this instant a device is silent by no means, whatever
-- it has said since. Kept each few minutes; where nothing is kept, the device is looked at (src/sensors).
alter table sensors.device add column silent_from timestamptz;
create index device_silence on sensors.device (silent_from) where until is null;
