import { random } from '../../seeds/random.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'

/** A stream of chances that is the same at each run. */
export const randomOf = (seed: number): (() => number) => random(seed).next

const people = {
  agent: actorOf('agent'),
  tenant: actorOf('tenant'),
  caretaker: actorOf('caretaker'),
  manager: actorOf('manager'),
  firm: actorOf('firm'),
}
const words = 'Toujours la même fuite.'

type Chance = {
  random: () => number
  others: readonly string[]
  orders: Map<string, string>
  request: string
}
type Attempt = [who: keyof typeof people, type: string, data: (chance: Chance) => object]

const order = ({ orders, request }: Chance): { order: string } => ({ order: orders.get(request) ?? request })
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T

const attempts: readonly Attempt[] = [
  ['agent', 'request.orient', () => ({ to: 'inhouse' })],
  ['agent', 'request.orient', () => ({ to: 'firm', contract: centre.contract })],
  ['firm', 'order.accept', order],
  ['firm', 'order.onTheWay', order],
  [
    'firm',
    'order.report',
    (c) => ({ ...order(c), outcome: pick(['done', 'nobodyHome', 'followOn'], c.random), words }),
  ],
  ['agent', 'request.wait', () => ({ reason: 'part' })],
  ['agent', 'request.resume', () => ({})],
  ['caretaker', 'request.resolve', () => ({ how: 'done' })],
  ['agent', 'request.resolve', () => ({ how: 'done' })],
  ['tenant', 'request.confirm', () => ({})],
  ['agent', 'request.confirm', () => ({})],
  ['tenant', 'request.contest', () => ({ words })],
  ['manager', 'request.close', () => ({ reason: 'other', words })],
  ['agent', 'request.close', () => ({ reason: 'moved_out' })],
  ['agent', 'request.reopen', () => ({ words })],
  ['tenant', 'request.withdraw', () => ({})],
  ['tenant', 'request.say', () => ({ words })],
  ['agent', 'request.say', () => ({ words })],
  ['tenant', 'request.remind', () => ({})],
  ['agent', 'request.attach', (c) => ({ outage: pick(c.others, c.random) })],
  ['agent', 'request.detach', () => ({})],
  ['agent', 'request.gather', (c) => ({ requests: [pick(c.others, c.random), pick(c.others, c.random)] })],
]

/** `writers` at once, each sending `acts` acts of anybody on any of the requests, one after the other. */
export const crowd = async (
  town: Landlord,
  requests: readonly string[],
  { writers, acts, random }: { writers: number; acts: number; random: () => number },
): Promise<Outcome[]> => {
  const orders = new Map<string, string>()
  const writer = async (): Promise<Outcome[]> => {
    const outcomes: Outcome[] = []
    for (let i = 0; i < acts; i++) {
      const request = pick(requests, random)
      const [who, type, data] = pick(attempts, random)
      const outcome = await town.send(
        people[who],
        type,
        request,
        data({ random, others: requests, orders, request }),
      )
      const placed = outcome.ok && outcome.facts.find((f) => f.type === 'order.placed')
      if (placed) orders.set(request, placed.data['order'] as string)
      outcomes.push(outcome)
    }
    return outcomes
  }
  return (await Promise.all(Array.from({ length: writers }, writer))).flat()
}
