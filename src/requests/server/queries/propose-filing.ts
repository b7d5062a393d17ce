import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { answer, type Asking } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Assessment, assess } from '../../core/assess-filing.ts'
import type { Urgency } from '../../core/nature/nature-types.ts'
import { type Proposal, queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { stepOf } from '../../core/lifecycle.ts'
import { isNatureCode, natures } from '../../core/nature/catalogue.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { sameBreakdown } from '../../core/nature/house-breakdown.ts'
import { graveIn } from '../../core/danger/grave/grave-in-words.ts'
import type { Danger } from '../../core/danger/dangers-in-words.ts'
import { hear } from '../../core/nature/hear-nature.ts'
import type { OwnLikeness } from '../../core/nature/own-likeness.ts'
import { whereaboutsOf } from '../../core/nature/whereabouts.ts'
import type { Answer } from '../../core/nature/nature-types.ts'
import type { Nature } from '../../core/nature/nature-types.ts'
import type { HalfDay } from '../../core/preferred/preferred-firm.ts'
import type { ContractChoice, KnownPlace } from '../../core/known-place.ts'
import type { Matter } from '../../core/request-matter.ts'
import type { UrgencyAnswers } from '../../core/urgency-answers.ts'
import { givenTo } from '../answers-so-far.ts'
import { ownLikeness } from '../learnt-natures.ts'
import { knownPlace, matterOf } from '../read-matter.ts'
import { rowsOf } from '../request-rows.ts'

type Input = Queries['request.propose']['input']

declare module '../../../kernel/server/offers.ts' {
  interface Offers {
    /** the first free hours of a contract's crew for a building, those of the `days` that are preferred before the others: nothing in a house without contractors */
    freeSlots: (
      db: Db,
      asked: { contract: string; urgency: Urgency; building: string; days: readonly HalfDay[] },
      now: string,
    ) => Promise<Proposal['slots']>
  }
}

/** Three alike in an hour are no accident of one home (field.md §3, 9), where the thing is one for all of them. */
const collectiveFrom = 3

/**
 * From a place and the requester's words: what it is, how urgent, who bears it, who can come and when, and what it may already be.
 * `beyond`: a firm's diary is counted over all agencies; the place itself is checked against the reader's reach.
 */
export const propose = answer<Input>({
  input: queries['request.propose'].input,
  output: queries['request.propose'].output,
  beyond: true,
  answer: async (asking, input): Promise<Proposal | { refused: string }> => {
    const { db, now } = asking
    const asked = await askedOf(asking, input)
    if (!asked) return { refused: 'not_found' }
    const { m, home } = asked
    const heard = heardOf(asked, input.words ? await ownLikeness(db) : undefined)
    const code = input.nature ?? m?.nature ?? heard.nature
    const { place, away } = withoutPreference(await placeMeant(asked, code), m?.urgency)
    const given = m ? await givenTo(db, m.id) : {}
    const answers = { ...given, ...input.answers }
    const danger = answersWith(answers, heard.danger)
    const found = assess(place, isNatureCode(code) ? code : 'other.repair', danger, now)
    // What the tenant was promised stands, until a hand changes what it rests on.
    const { urgency, due } = m && code === m.nature && !changes(given, input.answers) ? m : found
    return {
      ...readIn(asked, heard),
      grave: graveIn(m ? await openingWords(db, m.id) : (input.words ?? '')),
      nature: found.nature.code,
      at: away ? { building: away.building, entrance: away.entrance ?? null, part: away.part ?? null } : null,
      answers,
      urgency,
      urgencyBecause: urgency === found.urgency ? found.urgencyBecause : { key: 'urgency.because.said' },
      delays: home.delays,
      due,
      liability: found.liability,
      article: found.article,
      liabilityBecause: found.liabilityBecause,
      decency: found.decency,
      to: found.to,
      toBecause: found.toBecause,
      directorate: found.directorate,
      agency: place.agencyName ?? '',
      ...(isMatter(found.nature.code)
        ? { contract: null, contracts: [], slots: [] }
        : await whoCan(asked, found, { urgency, building: place.building })),
      ...(await alreadyTold(asked, found, { urgency, place })),
    }
  },
})

/** What is asked, of which request if it is one, and of which place; undefined when it is none that the reader orients at. */
type WeighedMatter = { asking: Asking; input: Input; m: Matter | undefined; home: KnownPlace }

const askedOf = async (asking: Asking, input: Input): Promise<WeighedMatter | undefined> => {
  const { db, actor, now } = asking
  const m = input.request ? await matterOf(db, input.request) : undefined
  const at = m ? { unit: m.unit ?? undefined, building: m.building } : input
  const home = await knownPlace(db, at, dayOf(now), { request: m?.id })
  return home && can(grants, 'orient', actor, home) ? { asking, input, m, home } : undefined
}

const heardOf = (
  { asking: { actor }, input, m, home }: WeighedMatter,
  own: OwnLikeness | undefined,
): ReturnType<typeof hear> =>
  hear(m ? '' : (input.words ?? ''), {
    lang: actor.lang,
    ...(input.free ? {} : { where: home.kind }),
    calm: input.calm === true,
    own,
  })

// What was said when it was filed, by whom it may be read by all who may orient it.
const openingWords = async (db: Db, request: string): Promise<string> =>
  (
    await db.row<{ body: string }>(sql`
      select m.body from requests.message m where m.request = ${request} and m.audience = 'everyone' order by m.at, m.id limit 1`)
  )?.body ?? ''

const placeMeant = async (
  { asking: { db, now }, input, home }: WeighedMatter,
  code: string,
): Promise<{ place: KnownPlace; away?: ReturnType<typeof partFor> }> => {
  const at = input.free ? whereaboutsOf(code, input.words ?? '') : { home: true as const }
  if (at.home || home.kind === 'common') return { place: home }
  const away = partFor(home, at.part)
  const part = (await knownPlace(db, away, dayOf(now))) ?? home
  return { place: { ...part, entrance: away.entrance ?? null }, away }
}

// What a hand has called a danger is one here too: whoever is on call comes, not whom the agency prefers.
const withoutPreference = <Meant extends { place: KnownPlace }>(meant: Meant, urgency?: Urgency): Meant =>
  urgency === 'U0' ? { ...meant, place: { ...meant.place, preferences: [] } } : meant

type Part<Key extends keyof Proposal> = Pick<Proposal, Key>

const readIn = (
  { input, m }: WeighedMatter,
  { said, danger, matter, sure }: ReturnType<typeof hear>,
): Part<'natures' | 'danger' | 'matter' | 'sure'> => ({
  natures: [
    // What is no repair is a choice too, before what might be one.
    ...(matter && !danger
      ? [{ code: `matter.${matter}` as const, because: { key: 'proposal.because.matter' as const } }]
      : []),
    ...said.slice(0, 4).map(({ code, because }) => ({
      code,
      because: { key: 'proposal.because.words' as const, params: { words: because.join(', ') } },
    })),
  ].slice(0, 4),
  danger: danger ? shownDanger(danger) : null,
  matter: input.nature || m ? null : (matter ?? null),
  sure: input.nature !== undefined || m !== undefined || sure,
})

const whoCan = async (
  { asking: { db, now, offers }, input }: WeighedMatter,
  { fitting, chosen: first }: Assessment,
  where: { urgency: Urgency; building: string },
): Promise<Part<'contract' | 'contracts' | 'slots'>> => {
  const chosen = fitting.find(({ contract }) => contract.id === input.contract) ?? first
  const free =
    chosen &&
    (await offers.freeSlots?.(db, { contract: chosen.contract.id, days: chosen.days, ...where }, now))
  return {
    contract: chosen ? choiceShown(chosen) : null,
    contracts: fitting.map(choiceShown),
    slots: free ?? [],
  }
}

const alreadyTold = async (
  { asking: { db, now }, m }: WeighedMatter,
  { nature }: Assessment,
  { urgency, place }: { urgency: Urgency; place: KnownPlace },
): Promise<Part<'alike' | 'outage' | 'together' | 'collective'>> => {
  // Another household's account or quarrel is nobody's to be shown: only her own is the same.
  const near = isMatter(nature.code)
    ? { rows: await herOwn(db, place, nature.code, m?.id), outage: null, together: [], recent: 0 }
    : await alike(db, place, nature, now, m?.id)
  return {
    alike: near.rows,
    // Who is in danger is nobody's follower (decide/group-requests.ts).
    outage: urgency === 'U0' ? null : near.outage,
    together: near.together.map(({ id }) => id),
    collective: urgency !== 'U0' && near.recent >= collectiveFrom,
  }
}

// The part for all of the tenant's own stairs.
const partFor = (home: KnownPlace, part: string | undefined) => ({
  building: home.building,
  ...(home.entrance ? { entrance: home.entrance } : {}),
  ...(part ? { part } : {}),
})

const shownDanger = ({ kind, sure, weak }: Danger): NonNullable<Proposal['danger']> => ({
  kind,
  sure,
  ...(weak ? { weak } : {}),
})

// A danger is one whatever it is filed as: the same answer that the gate would have given. A doubt is asked about first.
const answersWith = (answers: UrgencyAnswers, danger: Danger | undefined): UrgencyAnswers =>
  danger && !danger.weak ? { ...answers, [dangerAnswer[danger.kind] ?? 'falling']: true } : answers

const dangerAnswer: Partial<Record<Danger['kind'], Answer>> = {
  gas: 'gas_smell',
  co: 'gas_smell',
  fire: 'fire',
  power: 'live_wire',
  lift: 'stuck',
  flood: 'flood',
  fall: 'falling',
  medical: 'no_exit',
  violence: 'no_exit',
}

// An answer that nobody had given, or that is another now.
const changes = (given: UrgencyAnswers, now: UrgencyAnswers = {}): boolean =>
  Object.entries(now).some(([answer, yes]) => (given[answer] ?? false) !== yes)

const choiceShown = ({ contract: { id, ref, name, firm }, because }: ContractChoice) => ({
  id,
  ref,
  name,
  firm,
  because,
})

const herOwn = (db: Db, place: KnownPlace, nature: string, not?: string) =>
  rowsOf(
    db,
    sql`select r.id, row_number() over (order by r.filed_at desc) as n from requests.request r
      where r.unit = ${place.kind === 'dwelling' ? place.unit : null} and r.nature = ${nature} and r.closed_at is null and r.id is distinct from ${not ?? null}
      order by 2 limit 3`,
  )

// What it may already be: open ones of the same kind in the same dwelling or the same stairwell, and the building's incident.
const alike = async (db: Db, place: KnownPlace, nature: Nature, now: string, not?: string) => {
  const codes = natures.filter((n) => n.group === nature.group).map((n) => n.code) as string[]
  const rows = await rowsOf(
    db,
    sql`select r.id, row_number() over (order by (r.unit = ${place.unit}) desc nulls last, r.filed_at desc) as n from requests.request r
      where r.building = ${place.building} and r.closed_at is null and r.kind = 'single' and r.status <> 'attached'
        and r.nature = any (${codes}::text[]) and r.id is distinct from ${not ?? null}
        and (${place.entrance}::uuid is null or r.entrance is null or r.entrance = ${place.entrance})
        and (r.unit = ${place.unit} or r.filed_at > ${now}::timestamptz - interval '3 days') order by 2 limit 8`,
  )
  const [outage] = await rowsOf(
    db,
    sql`select r.id, 1 as n from requests.request r where r.building = ${place.building} and r.kind = 'outage' and r.closed_at is null
      and r.nature = any (${codes}::text[]) and r.id is distinct from ${not ?? null} order by r.filed_at desc limit 1`,
  )
  const hourAgo = new Date(Date.parse(now) - 3_600_000).toISOString()
  const together = await theSameBreakdown(db, place, nature.code, now, not)
  return {
    rows,
    outage: outage ?? null,
    together,
    recent: together.length ? together.filter(({ filedAt }) => filedAt > hourAgo).length + 1 : 0,
  }
}

// Requests of the building that one incident would gather: no danger, and none that a crew is at.
const theSameBreakdown = (db: Db, place: KnownPlace, code: string, now: string, not?: string) =>
  db.rows<{ id: string; filedAt: string }>(sql`
    select r.id, r.filed_at as "filedAt" from requests.request r
    where r.building = ${place.building} and r.closed_at is null and r.kind = 'single' and r.urgency <> 'U0'
      and r.nature = any (${[...sameBreakdown(code)]}::text[]) and r.status = any (${[...gatherable]}::text[])
      and r.filed_at > ${now}::timestamptz - interval '3 days' and r.id is distinct from ${not ?? null}
    order by r.filed_at limit 500`)

const gatherable = stepOf('attach')?.from ?? []
