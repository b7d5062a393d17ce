import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { agentOf, firmOf, type Town } from './open-town.ts'
import { type Home, placeOrder } from './play-night.ts'

type Contract = { id: string; firm: string }
type OpenOrder = { request: string; order: string; home: Home }

/** What a week leaves to the next: orders that the firm has not done, or that nobody has checked. */
export type YearPlay = { homes: readonly Home[]; contract: Contract; placed: OpenOrder[]; done: OpenOrder[] }

/** What was typed in Loge, by its task: a value a tap of somebody. */
export type TypedActs = Record<string, number>

const perWeek = 3

/**
 * What people of an agency and its firm do in a week, in Loge alone: requests become orders, what was ordered before is done, what was done is
 * checked («service fait»), every sixth order comes to nothing; telephones and mails are corrected, somebody leaves, and
 * each fourth week somebody joins a lease, which Loge has no way to tell yet.
 */
export const actOfWeek = async (town: Town, play: YearPlay, week: number): Promise<TypedActs> => {
  const home = (i: number): Home => play.homes[(week * 11 + i * 5) % play.homes.length]!
  const checked = play.done.splice(0)
  for (const { request, order, home: of } of checked)
    await town.act(agentOf(of.agency), 'order.check', request, { order })
  const worked = play.placed.splice(0)
  for (const [i, each] of worked.entries()) await workOn(town, play, each, week * perWeek + i)
  for (let i = 0; i < perWeek; i++)
    play.placed.push({
      ...(await placeOrder(town, home(i), play.contract.id, `${week}-${i}`)),
      home: home(i),
    })
  await correct(town, home(3), { phone: `06 ${pad(week)} 11 22 33` })
  await correct(town, home(4), { email: `locataire.${week}@exemple.fr` })
  await leave(town, play, week)
  const joins = week % 4 === 3 ? 1 : 0
  if (joins) await join(town, home(6), week)
  return {
    request: perWeek,
    order: perWeek + worked.length,
    workChecked: checked.length,
    phone: 1,
    mail: 1,
    leaseEnd: 1,
    lease: joins,
  }
}

const pad = (n: number): string => String(n).padStart(2, '0')

const workOn = async (town: Town, play: YearPlay, each: OpenOrder, n: number): Promise<void> => {
  const { request, order, home } = each
  if (n % 6 === 5) return town.act(agentOf(home.agency), 'order.cancel', request, { order })
  const firm = firmOf(play.contract.firm)
  await town.act(firm, 'order.accept', request, { order, amount: 12_000 })
  await town.act(firm, 'order.report', request, { order, outcome: 'done', words: 'Joint changé.' })
  play.done.push(each)
}

const correct = (town: Town, { agency, person }: Home, said: object): Promise<void> =>
  town.act(agentOf(agency), 'person.correct', person, said)

/** Homes that are left are taken from the end, each once. */
const leave = (town: Town, { homes }: YearPlay, week: number): Promise<void> => {
  const { agency, household } = homes.at(-1 - week)!
  return town.act(agentOf(agency), 'person.moveOut', household, { ends: '2027-02-28' })
}

/** What Loge has no way to tell yet: somebody joins a lease. */
const join = async (town: Town, { agency, household }: Home, week: number): Promise<void> => {
  const person = derivedId('town', 'newcomer', String(week))
  const newcomer = { person, firstName: 'Awa', lastName: 'N’Diaye', phone: `07 ${pad(week)} 44 55 66` }
  await town.act(agentOf(agency), 'person.join', household, { on: '2026-11-02', occupants: [newcomer] })
}
