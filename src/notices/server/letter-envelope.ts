import { type RawBuilder, sql } from '../../kernel/server/sql.ts'

// «à 8» of «2 à 8 rue…» and «bis» are the number's.
const addressUnnumbered = sql`lower(regexp_replace(b.address, '^[0-9]+[^ ]*( (bis|ter|à [0-9]+[^ ]*))* +', ''))`

/** What `b` is called, without its street: nothing where it is called after it alone. */
export const houseName: RawBuilder<string | null> = sql`case
  when b.name = b.address then null
  when position(${addressUnnumbered} in lower(b.name)) > 1
    then nullif(rtrim(left(b.name, position(${addressUnnumbered} in lower(b.name)) - 1), ', '), '')
  else b.name end`

const street = sql`coalesce(nullif(e.address, ''), b.address)`

// «Entrée 24» of 24 rue Edmond Valentin, or an entrance that its street already names, is said once.
const entrance = sql`case
  when e.name = '' or position(lower(e.name) in lower(${street})) > 0
    or ${street} ~* ('^' || substring(e.name from '[0-9]+[a-zA-Z]?$') || '([^0-9a-z]|$)') then null
  else e.name end`

const storey = sql`case
  when u.storey = 0 then 'Rez-de-chaussée' when u.storey = 1 then '1er étage' when u.storey > 1 then u.storey || 'e étage' end`

/**
 * The lines of an envelope under the name, of `u`, `e` and `b`: storey and door, house and entrance, street, town. In French,
 * whatever the language of who receives it: the postman reads them.
 */
export const envelope: RawBuilder<string[]> = sql`array_remove(array[
  nullif(concat_ws(', ', ${storey}, 'porte ' || nullif(u.door, '')), ''),
  nullif(concat_ws(', ', ${houseName}, ${entrance}), ''),
  ${street}, btrim(b.postcode || ' ' || b.commune)], null)`
