-- A quantity is kept in ten-thousandths, as it is counted: a third of an hour is 0.3333, not 0.33.
alter table contractors.order_line alter column quantity type numeric(11, 4);
