import { plain } from '../../../kernel/core/fold-words.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Message } from '../../core/message-shape.ts'
import { namesInWords } from '../../core/names-in-words.ts'
import { mostCandidates } from '../../core/place-message.ts'

type NamedSender = { id: string; exact: boolean; said: string; address: string; stairs: string; town: string }

/**
 * Who may have written, or whom it may be about, the likeliest first, three at most: by a name above a letter or at its foot, in a mail or
 * a text of somebody unknown by one that is spelt as it is kept, and by her street where that is said. Nobody is taken for her: two homes
 * have one name.
 */
export const likelySenders = async (db: Db, message: Message): Promise<string[]> => {
  const { clues, whole, needsCode, senderName, words } = message
  const names = clues.names ?? namesInWords(senderName, words)
  if (message.peer || !names.length) return []
  const found = (await peopleNamed(db, names.flatMap(inBothOrders))).filter(({ exact }) => needsCode || exact)
  const text = ` ${plain(whole)} `
  const ranked = found
    .map((one) => ({ id: one.id, worth: worthOf(one, text) }))
    .toSorted((a, b) => b.worth - a.worth)
  return [...new Set(ranked.map(({ id }) => id))].slice(0, mostCandidates)
}

/** «Le Goff Anne» is «Anne Le Goff»; so is «Le Goff» alone, where a first name was misread. */
const inBothOrders = (name: string): string[] => {
  const words = name.split(' ')
  return [name, ...words.slice(1).map((_, i) => [...words.slice(i + 1), ...words.slice(0, i + 1)].join(' '))]
}

const worthOf = ({ exact, said, address, stairs, town }: NamedSender, text: string): number =>
  (exact ? 2 : 0) +
  (text.includes(` ${said} `) ? 1 : 0) +
  ([address, stairs].some((street) => street !== '' && text.includes(` ${street} `)) ? 4 : 0) +
  (town && text.includes(` ${town} `) ? 1 : 0)

/** Those who are called so, or nearly: tenants with a home first. */
const peopleNamed = (db: Db, names: readonly string[]): Promise<NamedSender[]> =>
  db.rows<NamedSender>(sql`
    with said as (select distinct n.name from unnest(${[...names].slice(0, 24)}::text[]) n (name)),
    found as (
      select c.id, true as exact from said, people.called(said.name, null::text[], null::uuid[], 12) c
      union
      select n.id, false from said, people.named(said.name, null::text[], null::uuid[], 4) n)
    select p.id, bool_or(f.exact) as exact, app.plain(p.name) as said, coalesce(app.plain(s.address), '') as address,
      coalesce(app.plain(e.address), '') as stairs, coalesce(app.plain(s.postcode || ' ' || s.commune), '') as town
    from found f join people.reachable p on p.id = f.id
      left join people.home h on h.id = p.household
      left join estate.site s on s.id = h.building
      left join estate.place u on u.id = h.unit
      left join estate.staircase e on e.id = u.entrance
    where p.kind <> 'staff' and p.erased_at is null
    group by p.id, p.name, s.address, e.address, s.postcode, s.commune limit 60`)
