import type { Actor } from '../../../kernel/core/access.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { plain } from '../../../kernel/core/plain.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { spacedOtherwise } from '../../core/spaced.ts'
import { livesHere } from '../places.ts'
import { rowsOf } from '../rows.ts'

type Input = Queries['search.box']['input']
type Output = Queries['search.box']['output']

/**
 * The one search box. Figures are a phone, a reference or a number; words are a name, an address or what was said.
 * A typing mistake is forgiven by trigrams on the small columns, and by the vocabulary before the full text.
 */
export const search = answer<Input>({
  input: queries['search.box'].input,
  output: queries['search.box'].output,
  answer: async ({ db, actor, now }, { q, limit = 6 }): Promise<Output> => {
    const text = q.trim()
    if (text.length < 2) return { people: [], places: [], requests: [] }
    const near = { ...reachOf(actor), limit, now }
    const digits = text.replace(/\D/g, '')
    const isNumber = digits.length >= 4 && digits.length >= text.replace(/[\s.]/g, '').length - 1
    const words = plain(text)
    if (isNumber)
      return {
        people: await byPhone(db, digits, near),
        places: await byAddress(db, '', text, near),
        requests: digits.length <= 9 ? await byNumber(db, Number(digits)) : [],
      }
    return {
      people: await byName(db, words, near),
      places: await byAddress(db, words, text, near),
      requests: await byWords({ db, now }, text, words, near),
    }
  },
})

type Reading = { db: Db; now: string }

/** Where the reader may look: the search goes there at once; her policies then say the same of each row. */
type Near = { agencies: string[] | null; buildings: string[] | null; limit: number; now: string }

const reachOf = ({ role, agencies, buildings }: Actor): Omit<Near, 'limit' | 'now'> => ({
  agencies: role === 'agent' || role === 'manager' || role === 'technician' ? [...agencies] : null,
  buildings: role === 'caretaker' ? [...buildings] : null,
})

const within = ({ agencies, buildings, limit }: Near): RawBuilder<unknown> =>
  sql`${agencies}::text[], ${buildings}::uuid[], ${limit}::integer`

type Person = Output['people'][number]

/** `found` tells ids and ranks (db/migrations/0010_search.sql); the people themselves are read behind the reader's wall. */
const people = (db: Db, found: RawBuilder<unknown>, { now }: Near): Promise<Person[]> =>
  db.rows<Person>(sql`
    with found as materialized (select f.id, min(f.rank) as rank from (${found}) f group by f.id)
    select p.id, btrim(p.first_name || ' ' || p.last_name) as name, p.phone, h.unit,
      coalesce(b.name || case when b.address <> b.name then ' · ' || b.address else '' end, '') as place,
      coalesce(u.door, '') as door,
      (select count(*)::int from requests.request r
        where r.closed_at is null and (r.requester = p.id or (p.household is not null and r.household = p.household))) as open
    from found f
    join people.person p on p.id = f.id
    left join people.household h on h.id = p.household and ${livesHere(sql`h.id`, now)}
    left join estate.unit u on u.id = h.unit
    left join estate.building b on b.id = coalesce(h.building, p.building)
    order by f.rank, p.last_name`)

const byPhone = (db: Db, digits: string, near: Near): Promise<Person[]> => {
  // The same phone is written 06…, +33 6… or 0033 6…: the national figures decide.
  const national = digits.replace(/^(0033|33)(?=[1-9])/, '0')
  return people(
    db,
    sql`select id, rank from people.phoned(${national}, ${within(near)})
      union all select id, rank from people.phoned(${`33${national.slice(1)}`}, ${within(near)})`,
    near,
  )
}

const byName = async (db: Db, words: string, near: Near): Promise<Person[]> => {
  const named = (name: string) =>
    people(db, sql`select id, rank from people.named(${name}, ${within(near)})`, near)
  const found = await named(words)
  const other = spacedOtherwise(words)
  return found.length || !other ? found : named(other)
}

const byAddress = (db: Db, words: string, text: string, near: Near): Promise<Output['places']> =>
  db.rows<Output['places'][number]>(sql`
    with found as materialized (select kind, id, entrance, rank from estate.named(${words}, ${text}, ${within(near)}))
    select f.kind, f.id, case when u.id is null then b.name else u.ref || ' · ' || b.name end as name,
      case when u.id is not null then b.address when coalesce(e.address, b.address) = b.name then b.commune
        else coalesce(e.address, b.address) || ' · ' || b.commune end as detail,
      coalesce(u.door, '') as door
    from found f
    left join estate.unit u on f.kind = 'unit' and u.id = f.id
    join estate.building b on b.id = case when f.kind = 'unit' then u.building else f.id end
    left join estate.entrance e on e.id = f.entrance
    order by f.rank, 3`)

const byNumber = (db: Db, no: number) =>
  rowsOf(db, sql`select r.id, 1 as n from requests.request r where r.no = ${no}`)

/** As it was typed first; when nobody ever said so, as it was probably meant. */
const byWords = async ({ db, now }: Reading, text: string, folded: string, near: Near) => {
  if (!folded) return []
  // «Du» and its like are in every text and in no index: nothing is looked for.
  const said = (asked: string) =>
    rowsOf(
      db,
      sql`select f.id, f.n from requests.said(websearch_to_tsquery('public.fr', ${asked}), ${now}, ${within(near)}) f
        where numnode(websearch_to_tsquery('public.fr', ${asked})) > 0`,
    )
  const exact = await said(text)
  // «Gaz», «eau», «VMC»: too short for a slip of the finger to be told from another word.
  const words = folded.split(' ').filter((word) => word.length > 3)
  if (exact.length || !words.length) return exact
  const used = await inUse(db, words)
  const meant = used.map(({ word }) => word).filter((word) => word !== null)
  const another = meant.length === words.length && used.some(({ asked, word }) => asked !== word)
  return another ? said(meant.join(' ')) : []
}

// Each word, with the nearest one in use: 0.5 ms, where fuzzy search over the texts takes a second.
const inUse = (db: Db, words: readonly string[]): Promise<{ asked: string; word: string | null }[]> =>
  db.rows(sql`
    select a.asked, coalesce(
      (select v.word from requests.vocabulary v where v.word = a.asked),
      (select v.word from requests.vocabulary v where v.word operator(public.%) a.asked
        order by public.similarity(v.word, a.asked) desc, v.n desc limit 1)) as word
    from unnest(${words}::text[]) a (asked)`)
