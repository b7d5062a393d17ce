import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type LostWay, wayTo } from '../../../people/core/contract.ts'
import { queries as asked, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { liftNatures, type LiftPhase } from '../../core/lift-calls/lift-call-codes.ts'
import { ownHome } from '../use/own-home.ts'
import { homeWithLift } from './home-with-lift.ts'
import { liftPhase } from './lift-phase.ts'

type CallRow = Queries['liftCall.ofRequest']['output']['rows'][number]
type WaitingHome = Omit<CallRow, 'way'> & {
  email: string
  toldBy: 'mail' | 'sms' | 'paper'
  lost: LostWay[]
}

/** What may be asked of those who are called about their lift. */
export const liftCallAnswers: Record<string, Answer> = {
  // As the owner: whether a building has a lift, and what a home has asked, no wall of a tenant shows.
  'liftCall.ofHome': answer<Queries['liftCall.ofHome']['input']>({
    ...asked['liftCall.ofHome'],
    beyond: true,
    answer: async ({ db, actor, now }, { household }) => {
      if (!mayAnywhere(grants, 'askLiftCall', actor)) return refuse('not_yours')
      const which = household ?? (await ownHome(db, actor, { now }))?.household
      if (!which) return { household: null, hasLift: false, isAsked: false, phone: null }
      const { home, hasLift, isAsked, phone } = await homeWithLift(db, which, { asker: actor.id, now })
      if (!home || !can(grants, 'askLiftCall', actor, home)) return refuse('not_yours')
      return { household: which, hasLift, isAsked, phone: phone ?? null }
    },
  }),
  'liftCall.ofRequest': answer<Queries['liftCall.ofRequest']['input']>({
    ...asked['liftCall.ofRequest'],
    answer: async ({ db, actor, now, settings }, { request }) => {
      if (!mayAnywhere(grants, 'callForLift', actor)) return refuse('not_yours')
      const breakdown = await db.row<{ phase: LiftPhase; building: string; entrance: string | null }>(sql`
        select ${liftPhase} as phase, m.building, m.entrance
        from requests.matter m where m.id = ${request} and m.nature = any (${[...liftNatures]}::text[])`)
      if (!breakdown) return { phase: null, rows: [] }
      const texts = settings.textGateway !== undefined
      const homes = await waitingHomes(db, { ...breakdown, request, now })
      const rows = homes.map(({ email, toldBy, lost, ...row }) => ({
        ...row,
        way: atOnce(wayTo({ email, toldBy, lost, phone: row.phone, texts, housed: true })),
      }))
      return { phase: breakdown.phase, rows: rows.sort((a, b) => rank(a) - rank(b)) }
    },
  }),
}

const atOnce = (way: string): CallRow['way'] => (way === 'mail' || way === 'sms' ? way : 'none')

// Whoever reads neither mails nor texts hears of it by this call alone; who was called already stands last.
const rank = ({ way, came }: CallRow): number => (came === 'reached' ? 2 : 0) + (way === 'none' ? 0 : 1)

type WhichCalls = {
  building: string
  entrance: string | null
  phase: LiftPhase
  request: string
  now: string
}

const waitingHomes = (
  db: Db,
  { building, entrance, phase, request, now }: WhichCalls,
): Promise<WaitingHome[]> =>
  db.rows(sql`
    select c.household, p.name, p.phone, u.storey, u.door, p.email, p.told_by as "toldBy", p.lost, app.iso(t.at) as "calledAt", t.came
    from sensors.lift_call c join people.reachable p on p.id = c.person and p.erased_at is null
    join people.lease l on l.household = c.household and l.starts <= ${dayOf(now)}::date and (l.ends is null or l.ends >= ${dayOf(now)}::date)
    left join estate.place u on u.id = l.unit
    left join sensors.lift_told t on t.household = c.household and t.request = ${request} and t.phase = ${phase}
      and not exists (
        select from kernel.fact f where f.subject = t.request and f.type in ('request.contested', 'request.reopened') and f.at > t.at)
    where c.building = ${building} and (${entrance}::uuid is null or u.entrance is null or u.entrance = ${entrance})
    order by u.storey desc nulls last, u.door, p.name`)
