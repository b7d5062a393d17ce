import { can, everyAgency, mayAnywhere, type Actor, type Lang } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { sayOr, type Words } from '../../kernel/core/words.ts'
import { answer, type Answer, type Asking, type SaySentence } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Changeable, changeable, changeableOf } from '../core/changeable.ts'
import { queries as asked, type Queries, type WayRow } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import type { WayWords } from '../core/check-words.ts'
import { standingWays, wayId } from './way-store.ts'

type Input<K extends keyof Queries> = Queries[K]['input']
type IdAndName = { id: string; name: string }

const writerOf = sql`(select p.name from people.reachable p where p.id = w.set_by and p.erased_at is null)`

const agenciesOf = (db: Db, { role, agencies }: Actor): Promise<IdAndName[]> =>
  ofRole(role).reach === 'all'
    ? db.rows(sql`select a.id, a.name from estate.office a where a.kind <> 'hq' order by a.name`)
    : db.rows(
        sql`select a.id, a.name from estate.office a where a.id = any (${agencies}::text[]) order by a.name`,
      )

type LastRow = {
  agency: string | null
  code: string
  fr: string
  en: string
  version: number
  givenBack: boolean
  motive: string
  at: string
  by: string | null
}

const lastRows = (db: Db, agency: string | null): Promise<LastRow[]> =>
  db.rows(sql`
    select w.agency, w.code, w.fr, w.en, w.version, w.is_given_back as "givenBack", w.reason as motive, w.set_at as at, ${writerOf} as by
    from (select distinct on (id) id, agency, code, fr, en, version, is_given_back, reason, set_at, set_by from practice.way
      where agency is null or agency = ${agency}::text order by id, version desc) w`)

type OfferRow = { id: string; code: string; fr: string; en: string; at: string }

const offers = (db: Db): Promise<OfferRow[]> =>
  db.rows(sql`select id, code, fr, en, offered_at as at from practice.offer where ended_at is null`)

const list = async ({ db, actor, sayIn }: Asking, input: Input<'practice.list'>) => {
  if (!mayAnywhere(grants, 'readWays', actor)) return refuse('not_yours')
  const agencies = await agenciesOf(db, actor)
  const all = can(grants, 'changeForAll', actor, { agency: everyAgency })
  const agency = input.agency === undefined ? (all ? null : (agencies[0]?.id ?? null)) : input.agency
  if (agency !== null && !can(grants, 'readWays', actor, { agency })) return refuse('not_yours')
  const last = await lastRows(db, agency)
  const held = new Map((await offers(db)).map((offer) => [offer.code, offer]))
  return {
    agency,
    agencies,
    all,
    rows: changeable.map((row) => rowOf(row, agency, { last, held, sayIn })),
    can: {
      change: agency === null ? all : can(grants, 'changeWays', actor, { agency }),
      offer: can(grants, 'offerWays', actor, { agency: everyAgency }),
    },
  }
}

type KnownWays = { last: readonly LastRow[]; held: ReadonlyMap<string, OfferRow>; sayIn: SaySentence }

const rowOf = (row: Changeable, agency: string | null, { last, held, sayIn }: KnownWays): WayRow => {
  const { code, topic, holes, most, oneLine, frenchAlone = false, choices = [] } = row
  const under = last.filter((each) => each.code === code)
  const own = under.find((each) => each.agency === agency)
  const landlord = agency === null ? undefined : under.find((each) => each.agency === null && !each.givenBack)
  const now = own && !own.givenBack ? own : landlord
  const said = wordsBelow(row, sayIn, landlord)
  const offer = held.get(code)
  return {
    id: wayId(agency, code),
    code,
    topic,
    holes: [...holes],
    choices: [...choices],
    frenchAlone,
    most,
    oneLine,
    house: said,
    now: now ? { fr: now.fr, en: now.en } : said,
    whose: now === undefined ? 'house' : now === own ? 'agency' : 'landlord',
    version: own?.version ?? 0,
    set: now ? { at: now.at, by: now.by, motive: now.motive } : null,
    offer: offer ? { id: offer.id, fr: offer.fr, en: offer.en, at: offer.at } : null,
  }
}

// What is said where the agency has no words of its own.
const wordsBelow = (
  { code, house }: Changeable,
  sayIn: SaySentence,
  landlord: LastRow | undefined,
): WayRow['house'] => {
  const say = (lang: Lang): string => house ?? sayOr((key, params) => sayIn(lang, key, params), code, '')
  return { fr: landlord?.fr ?? say('fr'), en: landlord?.en || say('en') }
}

const history = async ({ db, actor }: Asking, { agency, code }: Input<'practice.history'>) => {
  const may =
    agency === null ? mayAnywhere(grants, 'readWays', actor) : can(grants, 'readWays', actor, { agency })
  if (!may) return refuse('not_yours')
  return {
    versions: await db.rows(sql`
      select w.version, w.fr, w.en, w.is_given_back as "givenBack", w.reason as motive, w.set_at as at, ${writerOf} as by
      from practice.way w where w.id = ${wayId(agency, code)} order by w.version desc limit 200`),
  }
}

const overview = async ({ db, actor, sayIn }: Asking) => {
  if (!can(grants, 'offerWays', actor, { agency: everyAgency })) return refuse('not_yours')
  const agencies = await agenciesOf(db, actor)
  const said = await changedWays(db)
  const landlord = await lastRows(db, null)
  const held = await offers(db)
  return {
    agencies: agencies.map((agency) => ({ ...agency, changed: countOf(said, agency.id) })),
    ways: said.flatMap(({ was, fr, en, ...way }) => {
      const row = changeableOf(way.code)
      if (!row) return []
      const below = landlord.find(({ code, givenBack }) => code === way.code && !givenBack)
      const house = wordsBelow(row, sayIn, below)
      const offered = held.find((offer) => offer.code === way.code && offer.fr === fr && offer.en === en)
      return [
        {
          ...way,
          topic: row.topic,
          house,
          before: was ?? house,
          now: { fr, en },
          offered: offered?.id ?? null,
        },
      ]
    }),
  }
}

type ChangedWay = WayWords & {
  id: string
  agency: string
  code: string
  at: string
  by: string | null
  /** words of its own that it said before */
  was: WayWords | null
}

// What stands in agencies instead of what all say, each with what it said before.
const changedWays = (db: Db): Promise<ChangedWay[]> =>
  db.rows(sql`
    select w.id, w.agency, w.code, w.fr, w.en, w.set_at as at, ${writerOf} as by,
      (select jsonb_build_object('fr', b.fr, 'en', b.en) from practice.way b
        where b.id = w.id and b.version = w.version - 1 and not b.is_given_back) as was
    from (select distinct on (id) id, version, agency, code, fr, en, is_given_back, set_at, set_by from practice.way
      where agency is not null order by id, version desc) w
    where not w.is_given_back order by w.set_at desc`)

const countOf = (said: readonly { agency: string; code: string }[], agency: string): Record<string, number> =>
  said
    .filter((row) => row.agency === agency)
    .flatMap(({ code }) => changeableOf(code)?.topic ?? [])
    .reduce<Record<string, number>>((sum, topic) => ({ ...sum, [topic]: (sum[topic] ?? 0) + 1 }), {})

/** Where the reader is at home: which agencies answer to her. */
const agenciesOfReader = async (db: Db, actor: Actor): Promise<readonly string[]> => {
  const { reach } = ofRole(actor.role)
  if (reach === 'agency') return actor.agencies
  if (reach === 'patch' || reach === 'household')
    return (await db.rows(reachedAgencies[reach])).map(({ agency }) => agency)
  return []
}

// Behind the reader’s wall: what she sees is of her agency.
const reachedAgencies = {
  patch: sql<{
    agency: string
  }>`select distinct s.agency from estate.site s where s.id = any ((select app.ids('buildings'))::uuid[]) and s.agency is not null`,
  household: sql<{
    agency: string
  }>`select distinct r.agency from requests.matter r where r.agency is not null
    union select distinct h.agency from people.home h where h.agency is not null`,
} as const

const words = async ({ db, actor }: Asking, { lang }: Input<'practice.words'>) => {
  const agencies = await agenciesOfReader(db, actor)
  const each = await Promise.all(
    (agencies.length ? agencies : [null]).map((agency) => standingWays(db, agency)),
  )
  const dictionaries = each.map((rows) => dictionaryOf(rows, lang))
  const [first = {}, ...others] = dictionaries
  // What two agencies of one reader say differently is said to her as the house says it.
  return {
    words: Object.fromEntries(
      Object.entries(first).filter(([code, said]) => others.every((other) => other[code] === said)),
    ),
  }
}

const dictionaryOf = (rows: readonly { code: string; fr: string; en: string }[], lang: Lang): Words =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const known = changeableOf(row.code)
      const said = known?.frenchAlone ? row.fr : row[lang]
      return known && said ? [[row.code, said]] : []
    }),
  )

/** The words of an agency, for whatever the house says to its tenants. */
export const localWords = async (db: Db, agency: string): Promise<{ fr: Words; en: Words }> => {
  const rows = await standingWays(db, agency)
  return { fr: dictionaryOf(rows, 'fr'), en: dictionaryOf(rows, 'en') }
}

export const queries: Record<string, Answer> = {
  'practice.list': answer({ ...asked['practice.list'], answer: list }),
  'practice.history': answer({ ...asked['practice.history'], answer: history }),
  'practice.overview': answer({ ...asked['practice.overview'], answer: overview }),
  'practice.words': answer({ ...asked['practice.words'], answer: words }),
}
