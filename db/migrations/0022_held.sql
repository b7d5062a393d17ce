-- Whether a file is held for review is asked by every reader's door: to a tenant and a firm the answer is no, not a fault.
grant usage on schema field to loge_household, loge_firm;
grant select on field.held to loge_household, loge_firm;
