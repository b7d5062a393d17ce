import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import {
  type SearchText,
  beginningsOf,
  splitAtNumber,
  splitNameAndPlace,
  rotateWords,
} from '../../core/search-words.ts'
import type { Queries } from '../../core/contract.ts'
import { spacedOtherwise } from '../../core/name-spacing.ts'
import { livesHere } from '../place-card.ts'
import { type Near, reachParams } from './search-reach.ts'

type Output = Queries['search.box']['output']
type Person = Output['people'][number]
/** `all`: how many there are, of whom `found` are shown */
type People = { found: Person[]; all: number }

/**
 * A name as it was typed; then its words in another order, beside a place, with its particle apart, or badly spelled (not where it is
 * the name of a firm or of a colleague: `isElse`).
 */
export const byName = async (db: Db, words: string, near: Near, isElse: boolean): Promise<People> => {
  if (words.length < 2) return { found: [], all: 0 }
  const exact = await peopleByPhone(db, words, near)
  if (exact.all >= near.limit) return exact
  const otherwise = exact.all ? exact : await calledOtherwise(db, words, near)
  const found = otherwise.all || isElse ? otherwise.found : await badlySpelled(db, words, near)
  return { found, all: Math.max(otherwise.all, found.length) }
}

const peopleByPhone = (db: Db, words: string, near: Near): Promise<People> =>
  countPeople(db, sql`select id, rank, total from people.called(${words}, ${reachParams(near)})`, near)

const calledOtherwise = async (db: Db, words: string, near: Near): Promise<People> => {
  const turns = rotateWords(words)
  const apart = spacedOtherwise(words)
  const { names, places } = splitNameAndPlace(words)
  const none: People = { found: [], all: 0 }
  const said = turns.length
    ? await countPeople(
        db,
        sql`select c.id, c.rank, c.total from unnest(${turns}::text[]) t (words), people.called(t.words, ${reachParams(near)}) c`,
        near,
      )
    : none
  if (said.all) return said
  const begun = beginningsOf(words)
  const initials = begun.length
    ? await countPeople(
        db,
        sql`select id, rank, total from people.begun(${begun}::text[], ${reachParams(near)})`,
        near,
      )
    : none
  if (initials.all) return initials
  const placed = names.length
    ? await countPeople(
        db,
        sql`select id, rank, total from people.called_at(${names}::text[], ${places}::text[], ${reachParams(near)})`,
        near,
      )
    : none
  return placed.all || !apart ? placed : peopleByPhone(db, apart, near)
}

const badlySpelled = async (db: Db, words: string, near: Near): Promise<Person[]> => {
  const at = splitAtNumber(words)
  const found = at ? await namedAt(db, at, near) : await peopleByWords(db, [words], near)
  if (found.length || at) return found
  const apart = spacedOtherwise(words)
  return peopleByWords(db, [...(apart ? [apart] : []), ...rotateWords(words)].slice(0, 3), near)
}

const peopleByWords = (db: Db, each: readonly string[], near: Near): Promise<Person[]> =>
  each.length
    ? showPeople(
        db,
        sql`select n.id, n.rank, 0 as total from unnest(${each}::text[]) t (words), people.named(t.words, ${reachParams(near)}) n`,
        near,
      )
    : Promise.resolve([])

// Of those who are called nearly so, who lives there: the first of a page are read, behind the wall.
const namedAt = (db: Db, { name, place }: { name: string; place: string }, near: Near): Promise<Person[]> =>
  showPeople(
    db,
    sql`select n.id, n.rank, 0 as total
      from unnest(${[name, ...rotateWords(name)].slice(0, 2)}::text[]) t (words), people.named(t.words, ${reachParams({ ...near, limit: 50 })}) n
      join people.reachable p on p.id = n.id join estate.site b on b.id = p.building
      where b.search like ${`%${place}%`} or exists (select from estate.staircase e where e.building = b.id and e.search like ${`%${place}%`})`,
    near,
  )

export const byPhone = (db: Db, digits: string, near: Near): Promise<Person[]> => {
  // The same phone is written 06…, +33 6… or 0033 6…: the national figures decide.
  const national = digits.replace(/^(0033|33)(?=[1-9])/, '0')
  return showPeople(
    db,
    sql`select id, rank, 0 as total from people.phoned(${national}, ${reachParams(near)})
      union all select id, rank, 0 from people.phoned(${`33${national.slice(1)}`}, ${reachParams(near)})`,
    near,
  )
}

export const byMail = (db: Db, mail: string, near: Near): Promise<Person[]> =>
  showPeople(db, sql`select id, rank, 0 as total from people.mailed(${mail}, ${reachParams(near)})`, near)

const countPeople = async (db: Db, found: RawBuilder<unknown>, near: Near): Promise<People> => {
  const rows = await peopleOf(db, found, near)
  return { found: rows.map(({ total: _, ...person }) => person), all: rows[0]?.total ?? 0 }
}

const showPeople = async (db: Db, found: RawBuilder<unknown>, near: Near): Promise<Person[]> =>
  (await countPeople(db, found, near)).found

/** `found` tells ids and ranks (db/migrations/0010_search.sql); the people themselves are read behind the reader's wall. */
const peopleOf = (
  db: Db,
  found: RawBuilder<unknown>,
  { now, limit, skip }: Near,
): Promise<(Person & { total: number })[]> =>
  db.rows(sql`
    with found as materialized (select f.id, min(f.rank) as rank, max(f.total) as total from (${found}) f group by f.id order by 2 limit ${limit} offset ${skip})
    select p.id, p.name as name, p.phone, h.unit, f.total,
      coalesce(b.name || case when b.address <> b.name then ' · ' || b.address else '' end, '') as place,
      coalesce(u.door, '') as door,
      (select count(*)::int from requests.request r
        where r.closed_at is null and (r.requester = p.id or (p.household is not null and r.household = p.household))) as open
    from found f
    join people.reachable p on p.id = f.id
    left join people.home h on h.id = p.household and ${livesHere(sql`h.id`, now)}
    left join estate.place u on u.id = h.unit
    left join estate.site b on b.id = coalesce(h.building, p.building)
    order by f.rank, p.last_name`)

/** Who works here, by name or by address of mail; three at most, and only when enough was typed to mean somebody. */
export const colleagues = (db: Db, { words, mail }: SearchText, near: Near): Promise<Output['colleagues']> =>
  words.length < 3
    ? Promise.resolve([])
    : db.rows(sql`
        with found as materialized (
          select c.id, c.rank from people.colleagues(${words}, ${mail ?? ''}, ${Math.min(near.limit, fewPeople)}::integer) c)
        select p.id, p.name as name, s.job, p.phone, p.email
        from found f join people.reachable p on p.id = f.id join people.colleague s on s.person = p.id
        order by f.rank, p.last_name`)

/** Firms, by name or by address of mail. They are few: each name is read. */
export const firms = (db: Db, { words, mail }: SearchText, near: Near): Promise<Output['firms']> =>
  words.length < 3
    ? Promise.resolve([])
    : db.rows(sql`
        select f.id, f.name, f.phone, f.email from contractors.company f
        where position(${words} in app.plain(f.name)) > 0 or public.word_similarity(${words}, app.plain(f.name)) >= 0.6
          or (${mail ?? ''} <> '' and starts_with(lower(f.email), ${mail ?? ''}))
        order by position(${words} in app.plain(f.name)) = 0, f.name limit ${Math.min(near.limit, fewPeople)}`)

const fewPeople = 3
