import { randomUUID } from 'node:crypto'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { openBox } from '../../src/bond/server/open-box.ts'
import type { Queries } from '../../src/bond/core/contract.ts'
import type { Slip } from '../../src/bond/core/slips.ts'
import { actorOf } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'

/** Colleagues enough that what they say together is nobody’s. */
export const colleagues = (n: number, more: Partial<Actor> = {}): Actor[] =>
  Array.from({ length: n }, (_, i) =>
    actorOf('agent', undefined, { id: derivedId('bond test', `${more.role ?? 'agent'} ${i}`), ...more }),
  )

/** What a slip says, before it has an id of its own. */
export type SaidSlip = Slip extends infer Each ? (Each extends Slip ? Omit<Each, 'slip'> : never) : never

export const idea = (words: string, route = '/bureau/a-faire'): SaidSlip & { kind: 'idea' } => ({
  kind: 'idea',
  words,
  route,
  version: 'abc123',
  refusals: ['too_late_to_contest'],
})

/** What is done to the bond of one landlord. */
export const bondOf = (town: Landlord) => {
  const drop = (who: Actor, said: SaidSlip, slip: string = randomUUID()) =>
    town.send(who, 'bond.drop', newId(), { ...said, slip })
  const ask = <Name extends keyof Queries>(
    who: Actor,
    name: Name,
    input: Queries[Name]['input'],
    now?: string,
  ): Promise<Queries[Name]['output'] & { refused?: string }> =>
    town.kernel.ask(who, name, input, now) as Promise<Queries[Name]['output'] & { refused?: string }>
  return {
    drop,
    ask,
    open: (now = new Date().toISOString()) => openBox(town.kernel, now),
  }
}
