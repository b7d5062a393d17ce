import type { Actor } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { type SearchText, askedOf } from '../../core/search-words.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { rowsInOrder, rowsOf } from '../request-rows.ts'
import { type Near, reachOf, reachParams } from './search-reach.ts'
import { byMail, byName, byPhone, colleagues, firms } from './find-people.ts'

type Input = Queries['search.box']['input']
type Output = Queries['search.box']['output']

/**
 * The one search box. Figures are a phone, a reference or the number of a request or an order, «R-7K3P-9QXDM» the code of a letter; words are a name, an address or
 * what was said. A typing mistake is forgiven by trigrams on the small columns, and by the vocabulary before the full text.
 */
export const search = answer<Input>({
  input: queries['search.box'].input,
  output: queries['search.box'].output,
  answer: async ({ db, actor, now }, { q, limit = 6, skip = 0 }): Promise<Output> => {
    const asked = askedOf(q)
    const near = { ...reachOf(actor), limit, now, skip }
    if (asked.text.length < 2) return { ...emptyAnswer }
    if (skip) return nextPeople(db, asked, near)
    if (asked.letter) return { ...emptyAnswer, requests: await byLetter(db, actor, asked.letter) }
    if (asked.digits) return withLast(db, await byFigures(db, asked.digits, asked, near))
    const doors = asked.door ? await byDoor(db, asked.door, near) : []
    const others = { colleagues: await colleagues(db, asked, near), firms: await firms(db, asked, near) }
    const isElse = doors.length > 0 || others.colleagues.length > 0 || others.firms.length > 0
    const people = await findWhom(db, asked, near, isElse)
    const places = doors.length
      ? doors
      : await byAddress(db, asked.door?.place || asked.words, asked.text, near)
    const isNamed = isElse || people.all > 0 || places.some(({ exact }) => exact)
    return withLast(db, {
      people: people.found,
      all: people.all,
      ...others,
      places: places.map(({ exact: _, ...place }) => place),
      requests: await byWords({ db, now }, asked, isNamed, near),
    })
  },
})

// Where somebody stands with us is what she calls about: the line of her name says it.
const withLast = async (db: Db, found: Output): Promise<Output> => {
  const waiting = found.people.filter(({ open }) => open > 0).map(({ id }) => id)
  if (!waiting.length) return found
  const last = await db.rows<{ person: string; id: string }>(sql`
    select p.id as person, l.id from people.reachable p cross join lateral (
      select r.id from requests.request r
      where r.closed_at is null and (r.requester = p.id or (p.household is not null and r.household = p.household))
      order by r.filed_at desc limit 1) l
    where p.id = any (${waiting}::uuid[])`)
  const rows = await rowsInOrder(
    db,
    last.map(({ id }) => id),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byPerson = new Map(last.map(({ person, id }) => [person, byId.get(id)]))
  return {
    ...found,
    people: found.people.map((one) => {
      const row = byPerson.get(one.id)
      return row ? { ...one, last: row } : one
    }),
  }
}

const emptyAnswer: Output = { people: [], all: 0, colleagues: [], firms: [], places: [], requests: [] }

// Whoever asks for the next people of a name has seen the rest of the answer.
const nextPeople = async (db: Db, asked: SearchText, near: Near): Promise<Output> => {
  const { found, all } = asked.digits ? { found: [], all: 0 } : await findWhom(db, asked, near, false)
  return { ...emptyAnswer, people: found, all }
}

const byFigures = async (db: Db, digits: string, { text }: SearchText, near: Near): Promise<Output> => {
  const people = await byPhone(db, digits, near)
  const places = await byAddress(db, '', text, near)
  return {
    ...emptyAnswer,
    people,
    all: people.length,
    places: places.map(({ exact: _, ...place }) => place),
    requests: digits.length <= 9 ? await byNumber(db, Number(digits)) : [],
  }
}

const findWhom = async (
  db: Db,
  asked: SearchText,
  near: Near,
  isElse: boolean,
): Promise<{ found: Output['people']; all: number }> => {
  const mailed = asked.mail ? await byMail(db, asked.mail, near) : []
  return mailed.length ? { found: mailed, all: mailed.length } : byName(db, asked.words, near, isElse)
}

type Reading = { db: Db; now: string }

type Place = Output['places'][number] & { exact: boolean }

const byAddress = (db: Db, words: string, text: string, near: Near): Promise<Place[]> =>
  placesOf(
    db,
    sql`select kind, id, entrance, rank from estate.named(${words}, ${text}, ${reachParams(near)})`,
    near,
  )

const byDoor = (db: Db, { place, sign }: NonNullable<SearchText['door']>, near: Near): Promise<Place[]> =>
  placesOf(
    db,
    sql`select kind, id, entrance, rank from estate.doors(${place}, ${sign}, ${reachParams(near)})`,
    near,
  )

/** `found` tells ids and ranks (db/migrations/0010_search.sql); the places, and who lives behind a door, are read behind the wall. */
const placesOf = (db: Db, found: RawBuilder<unknown>, { now }: Near): Promise<Place[]> =>
  db.rows<Place>(sql`
    with found as materialized (${found})
    select f.kind, f.id, f.rank <= 0 as exact, case when u.id is null then b.name else u.ref || ' · ' || b.name end as name,
      case when u.id is not null then b.address when coalesce(e.address, b.address) = b.name then b.commune
        else coalesce(e.address, b.address) || ' · ' || b.commune end as detail,
      coalesce(u.door, '') as door,
      coalesce((
        select string_agg(p.name, ', ' order by p.last_name, p.id)
        from people.lease t join people.reachable p on p.household = t.household
        where t.unit = u.id and t.starts <= ${dayOf(now)}::date and (t.ends is null or t.ends >= ${dayOf(now)}::date)
          and p.erased_at is null), '') as lives
    from found f
    left join estate.place u on f.kind = 'unit' and u.id = f.id
    join estate.site b on b.id = case when f.kind = 'unit' then u.building else f.id end
    left join estate.staircase e on e.id = f.entrance
    order by f.rank, 4`)

/** A request by its number, or by that of an order that was placed for it. */
const byNumber = (db: Db, no: number) =>
  rowsOf(
    db,
    sql`select f.id, min(f.n)::int as n from (
        select r.id, 1 as n from requests.request r where r.no = ${no}
        union all select o.request, 2 from contractors.current_order o where o.no = ${no}) f
      group by f.id`,
  )

/** The request of a letter of ours, by the code that it bears: of those who may read letters. */
const byLetter = async (db: Db, { role }: Actor, code: string) =>
  ['agency', 'all'].includes(ofRole(role).reach)
    ? rowsOf(
        db,
        sql`select distinct l.request as id, 1 as n from notices.coded_letter l where l.code = ${code} and l.request is not null`,
      )
    : []

/** As it was typed first; when nobody ever said so, as it was probably meant. */
const byWords = async (
  { db, now }: Reading,
  { text, words: folded }: SearchText,
  isNamed: boolean,
  near: Near,
) => {
  if (!folded) return []
  // «Du» and its like are in every text and in no index: nothing is looked for.
  const said = (asked: string) =>
    rowsOf(
      db,
      sql`select f.id, f.n from requests.said(websearch_to_tsquery('public.fr', ${asked}), ${now}, ${reachParams(near)}) f
        where numnode(websearch_to_tsquery('public.fr', ${asked})) > 0`,
    )
  const exact = await said(text)
  // «Gaz», «eau», «VMC»: too short for a slip of the finger to be told from another word.
  const words = folded.split(' ').filter((word) => word.length > 3)
  // A name or a street that is found was not another word badly spelled: «Verdouble» asks for no double flush.
  if (exact.length || !words.length || isNamed) return exact
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
          and left(v.word, 1) = left(a.asked, 1) and public.similarity(v.word, a.asked) >= 0.4
        order by public.similarity(v.word, a.asked) desc, v.n desc limit 1)) as word
    from unnest(${words}::text[]) a (asked)`)
