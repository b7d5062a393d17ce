-- Who fits a sensor finds it by the end of its number among those that are heard and stand nowhere yet (src/sensors). Of those of radio
-- networks alone, which answer to a key of the landlord: a meter of the street that is heard by chance is nobody’s business on a phone.
create policy patch on sensors.stranger for select to loge_patch using (address_kind = 'eui');
grant select on sensors.stranger to loge_patch;
