-- What was found where work was done, by the day of the check: the overview counts its share, and opens its threads.
create index fact_spot on kernel.fact (at) where type = 'order.spotChecked';
