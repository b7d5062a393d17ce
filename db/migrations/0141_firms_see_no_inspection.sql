-- A firm asks for pictures of its own orders at the door of all files: of inspections it sees none, for want of a policy.
grant usage on schema inspections to loge_firm;
grant select on inspections.inspection, inspections.picture to loge_firm;
