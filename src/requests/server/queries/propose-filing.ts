import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { assess } from '../../core/assess-filing.ts'
import type { Urgency } from '../../core/nature/nature-types.ts'
import { type Proposal, queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { stepOf } from '../../core/lifecycle.ts'
import { isNatureCode, natures } from '../../core/nature/catalogue.ts'
import { sameBreakdown } from '../../core/nature/house-breakdown.ts'
import type { Danger } from '../../core/danger/dangers-in-words.ts'
import { hear } from '../../core/nature/hear-nature.ts'
import { whereaboutsOf } from '../../core/nature/whereabouts.ts'
import type { Answer } from '../../core/nature/nature-types.ts'
import type { Nature } from '../../core/nature/nature-types.ts'
import type { ContractChoice, KnownPlace } from '../../core/known-place.ts'
import type { UrgencyAnswers } from '../../core/urgency-answers.ts'
import { givenTo } from '../answers-so-far.ts'
import { knownPlace, matterOf } from '../read-matter.ts'
import { rowsOf } from '../request-rows.ts'

type Input = Queries['request.propose']['input']

declare module '../../../kernel/server/offers.ts' {
  interface Offers {
    /** the first free hours of a contract's crew for a building: nothing in a house without contractors */
    freeSlots: (
      db: Db,
      asked: { contract: string; urgency: Urgency; building: string },
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
  answer: async ({ db, actor, now, offers }, input): Promise<Proposal | { refused: string }> => {
    const m = input.request ? await matterOf(db, input.request) : undefined
    const day = dayOf(now)
    const home = await knownPlace(db, m ? { unit: m.unit ?? undefined, building: m.building } : input, day, {
      request: m?.id,
    })
    if (!home || !can(grants, 'orient', actor, home)) return { refused: 'not_found' }
    const heard = hear(m ? '' : (input.words ?? ''), {
      lang: actor.lang,
      ...(input.free ? {} : { where: home.kind }),
      calm: input.calm === true,
    })
    const said = heard.said.slice(0, 4)
    const code = input.nature ?? m?.nature ?? heard.nature
    const at = input.free ? whereaboutsOf(code, input.words ?? '') : { home: true as const }
    const away = at.home || home.kind === 'common' ? undefined : partFor(home, at.part)
    const place = away
      ? { ...((await knownPlace(db, away, day)) ?? home), entrance: away.entrance ?? null }
      : home
    const given = m ? await givenTo(db, m.id) : {}
    const answers = { ...given, ...input.answers }
    const danger = answersWith(answers, heard.danger)
    const found = assess(place, isNatureCode(code) ? code : 'other.repair', danger, now)
    const stands = m && code === m.nature && !changes(given, input.answers) ? m : undefined
    const asked = found.fitting.find(({ contract }) => contract.id === input.contract)
    const chosen = asked ?? found.chosen
    const near = await alike(db, place, found.nature, now, m?.id)
    const urgency = stands?.urgency ?? found.urgency
    return {
      natures: said.map((s) => ({
        code: s.code,
        because: { key: 'proposal.because.words', params: { words: s.because.join(', ') } },
      })),
      nature: found.nature.code,
      danger: heard.danger ? shownDanger(heard.danger) : null,
      matter: input.nature || m ? null : (heard.matter ?? null),
      sure: input.nature !== undefined || m !== undefined || heard.sure,
      at: away ? { building: away.building, entrance: away.entrance ?? null, part: away.part ?? null } : null,
      answers,
      // What the tenant was promised stands, until a hand changes what it rests on.
      urgency,
      urgencyBecause: urgency !== found.urgency ? { key: 'urgency.because.said' } : found.urgencyBecause,
      delays: home.delays,
      due: stands?.due ?? found.due,
      liability: found.liability,
      article: found.article,
      liabilityBecause: found.liabilityBecause,
      decency: found.decency,
      to: found.to,
      toBecause: found.toBecause,
      contract: chosen ? said_(chosen) : null,
      contracts: found.fitting.map(said_),
      slots: chosen
        ? ((await offers.freeSlots?.(
            db,
            { contract: chosen.contract.id, urgency, building: place.building },
            now,
          )) ?? [])
        : [],
      alike: near.rows,
      // Who is in danger is nobody's follower (decide/group-requests.ts).
      outage: urgency === 'U0' ? null : near.outage,
      together: near.together.map(({ id }) => id),
      collective: urgency !== 'U0' && near.recent >= collectiveFrom,
    }
  },
})

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

const said_ = ({ contract: { id, ref, name, firm }, because }: ContractChoice) => ({
  id,
  ref,
  name,
  firm,
  because,
})

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
