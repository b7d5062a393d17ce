import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
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
  answer: async ({ db }, { q, limit = 6 }): Promise<Output> => {
    const text = q.trim()
    if (text.length < 2) return { people: [], places: [], requests: [] }
    const digits = text.replace(/\D/g, '')
    const isNumber = digits.length >= 4 && digits.length >= text.replace(/[\s.]/g, '').length - 1
    const plain = fold(text)
    if (isNumber) {
      const people = await byPhone(db, digits, limit)
      return {
        people,
        places: await byRef(db, text, limit),
        requests: digits.length <= 9 ? await byNumber(db, Number(digits)) : [],
      }
    }
    const people = await byName(db, plain, limit)
    const places = await byAddress(db, plain, text, limit)
    return { people, places, requests: await byWords(db, text, plain, limit) }
  },
})

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

type Person = Output['people'][number]

const people = (
  db: Db,
  where: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
  limit: number,
): Promise<Person[]> =>
  db.rows<Person>(sql`
    with found as materialized (
      select p.id, p.first_name, p.last_name, p.phone, p.household, p.building, ${order} as rank
      from people.person p where p.kind <> 'staff' and p.erased_at is null and ${where}
      order by rank, p.last_name limit ${limit})
    select f.id, btrim(f.first_name || ' ' || f.last_name) as name, f.phone, h.unit,
      coalesce(b.name || coalesce(' · ' || nullif(u.door, ''), '') || ' · ' || b.address, '') as place,
      (select count(*)::int from requests.request r
        where r.closed_at is null and (r.requester = f.id or (f.household is not null and r.household = f.household))) as open
    from found f
    left join people.household h on h.id = f.household
    left join estate.unit u on u.id = h.unit
    left join estate.building b on b.id = coalesce(h.building, f.building)
    order by f.rank, f.last_name`)

const byPhone = (db: Db, digits: string, limit: number): Promise<Person[]> => {
  // The same phone is written 06…, +33 6… or 0033 6…: the national figures decide.
  const national = digits.replace(/^(0033|33)(?=[1-9])/, '0')
  return people(
    db,
    sql`p.digits <> '' and (p.digits like ${`${national}%`} or p.digits like ${`33${national.slice(1)}%`})`,
    sql`0`,
    limit,
  )
}

const byName = (db: Db, plain: string, limit: number): Promise<Person[]> =>
  plain.length < 3
    ? people(db, sql`p.search like ${`${plain}%`}`, sql`0`, limit)
    : people(
        db,
        sql`(p.search like ${`%${plain}%`} or ${plain} operator(public.<%) p.search)`,
        sql`(case when p.search like ${`%${plain}%`} then 0 else 1 end) - public.word_similarity(${plain}, p.search)`,
        limit,
      )

const byAddress = (db: Db, plain: string, text: string, limit: number): Promise<Output['places']> =>
  db.rows<Output['places'][number]>(sql`
    with units as (
      select 'unit' as kind, u.id, u.ref || ' · ' || b.name as name, b.address || coalesce(' · ' || nullif(u.door, ''), '') as detail, 0::real as rank
      from estate.unit u join estate.building b on b.id = u.building
      where u.code = ${text.toUpperCase()} or lower(u.ref) = ${text.toLowerCase()} limit 3),
    entrances as (
      select 'building' as kind, b.id, b.name, min(e.address) || ' · ' || b.commune as detail,
        min((case when e.search like ${`%${plain}%`} then 0 else 1 end) - public.word_similarity(${plain}, e.search)) as rank
      from estate.entrance e join estate.building b on b.id = e.building
      where length(${plain}) >= 3 and (e.search like ${`%${plain}%`} or ${plain} operator(public.<%) e.search)
      group by b.id, b.name, b.commune),
    buildings as (
      select 'building' as kind, b.id, b.name, b.address || ' · ' || b.commune as detail,
        (case when b.search like ${`%${plain}%`} then 0 else 1 end) - public.word_similarity(${plain}, b.search) as rank
      from estate.building b
      where length(${plain}) >= 3 and (b.search like ${`%${plain}%`} or ${plain} operator(public.<%) b.search))
    select kind, id, name, detail from (
      select distinct on (id) kind, id, name, detail, rank from (
        select kind, id, name, detail, rank from units
        union all select kind, id, name, detail, rank from entrances
        union all select kind, id, name, detail, rank from buildings) every order by id, rank) one
    order by rank, name limit ${limit}`)

const byRef = (db: Db, text: string, limit: number): Promise<Output['places']> =>
  db.rows<Output['places'][number]>(sql`
    select 'unit' as kind, u.id, u.ref || ' · ' || b.name as name, b.address as detail
    from estate.unit u join estate.building b on b.id = u.building
    where lower(u.ref) like ${`${text.toLowerCase().replace(/[%_\\]/g, '')}%`} or u.code = ${text.toUpperCase()}
    order by u.ref limit ${limit}`)

const byNumber = (db: Db, no: number) =>
  rowsOf(db, sql`select r.id, 1 as n from requests.request r where r.no = ${no}`)

const byWords = async (db: Db, text: string, plain: string, limit: number) => {
  const corrected = await correct(db, plain)
  if (!corrected) return []
  return rowsOf(
    db,
    sql`select h.request as id, row_number() over (order by h.at desc) as n from (
      select w.request, max(w.at) as at from (
        select x.request, x.at from requests.words x
        where x.search @@ websearch_to_tsquery('public.fr', ${corrected === plain ? text : corrected}) and x.audience = 'everyone'
        limit 400) w
      group by w.request order by max(w.at) desc limit ${limit}) h`,
  )
}

// Each word that nobody uses becomes the nearest one in use: 0.5 ms, where fuzzy search over the texts takes a second.
const correct = async (db: Db, plain: string): Promise<string | undefined> => {
  const words = plain.split(' ').filter((w) => w.length > 3)
  if (!words.length) return undefined
  const found = await db.rows<{ asked: string; word: string | null }>(sql`
    select a.asked, coalesce(
      (select v.word from requests.vocabulary v where v.word = a.asked),
      (select v.word from requests.vocabulary v where v.word operator(public.%) a.asked
        order by public.similarity(v.word, a.asked) desc, v.n desc limit 1)) as word
    from unnest(${words}::text[]) a (asked)`)
  const known = found.map((f) => f.word).filter((w) => w !== null)
  return known.length === words.length ? known.join(' ') : undefined
}
