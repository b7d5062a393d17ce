import { sayRefusal } from '../../src/kernel/server/outcome.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { roles, rolesWhere } from '../../src/kernel/core/roles.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { randomOf } from '../requests/crowd.ts'
import { actorOf, canary, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { furnish } from './homes.ts'
import { garbage, type Pools, shaped } from './shape-input.ts'

let town: Landlord
let pools: Pools
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
  pools = await furnish(town)
})
afterAll(() => town.close())

const commands = () => town.kernel.slices.flatMap((slice) => Object.entries(slice.commands ?? {}))
const queries = () => town.kernel.slices.flatMap((slice) => Object.entries(slice.queries ?? {}))
const actors: Actor[] = roles.flatMap((role) => [
  actorOf(role, centre),
  actorOf(role, roches, { lang: 'en' }),
])
/** Those who may not know a word of the agency `roches`. */
const strangers = roles
  .filter((role) => !rolesWhere(({ reach }) => reach === 'all').includes(role))
  .map((role) => actorOf(role, centre))

/** Each refusal has its sentence, in both languages, whole: no key, no hole left open. */
const unsaid = (code: string, params?: Record<string, string | number>): string[] =>
  (['fr', 'en'] as const)
    .map((lang) => sayRefusal(lang, params ? { refused: code, params } : { refused: code }, town.kernel.say))
    .filter((sentence) => sentence === code || /\{(?!name\}|n\})\w+\}/.test(sentence))
    .map((sentence) => `${code}: ${sentence}`)

type Make = (schema: Parameters<typeof shaped>[0], random: () => number) => unknown
const ways: Record<string, Make> = {
  'what no schema asked for': (_, random) => garbage(random),
  'what the schema lets in': (schema, random) => shaped(schema, { ...pools, random }),
}

for (const [way, make] of Object.entries(ways))
  describe(`sent ${way}, by every role at every place`, () => {
    test('a question is answered or refused in plain words, and tells nobody what is another’s', async () => {
      const wrong = new Set<string>()
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const random = randomOf(seed)
          for (const [name, query] of queries())
            for (const actor of [...strangers, actorOf('hq', roches)]) {
              const input = make(query.input, random)
              const answer = await town.kernel.ask(actor, name, input).catch((bug: Error) => {
                wrong.add(
                  `${name} by ${actor.role} threw ${bug.message} on ${JSON.stringify(input)?.slice(0, 300)}`,
                )
              })
              if (isRefusal(answer))
                for (const no of unsaid(answer.refused, answer.params)) wrong.add(`${name}: ${no}`)
              else if (answer !== undefined && !query.output.safeParse(answer).success)
                wrong.add(`${name} to ${actor.role} is not what its contract says`)
              if (actor.role !== 'hq' && told(answer, input))
                wrong.add(`${name} told ${actor.role} of ${canary} on ${JSON.stringify(input)}`)
            }
        }),
        { numRuns: 6, seed: 20261124, endOnFailure: true },
      )
      expect([...wrong]).toEqual([])
    })

    test('a command is done or refused in plain words, and never throws', async () => {
      const wrong = new Set<string>()
      let done = 0
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const random = randomOf(seed)
          for (const [type, handler] of commands())
            for (const actor of actors) {
              const data = make(handler.data, random)
              const subject = pools.ids[Math.floor(random() * pools.ids.length)] as string
              const command = { id: newId(), type, subject, data, at: new Date().toISOString() }
              const outcome = await town.kernel.send(actor, command).catch((bug: Error) => {
                wrong.add(
                  `${type} by ${actor.role} threw ${bug.message} on ${JSON.stringify(data)?.slice(0, 300)}`,
                )
              })
              if (outcome?.ok) done++
              else if (outcome)
                for (const no of unsaid(outcome.refused, outcome.params)) wrong.add(`${type}: ${no}`)
              if (outcome && !outcome.ok && outcome.message.startsWith('refused.'))
                wrong.add(`${type}: ${outcome.message}`)
              if (strangers.some((s) => s.id === actor.id && s.role === actor.role) && told(outcome, data))
                wrong.add(`${type} told ${actor.role} of ${canary}`)
            }
        }),
        { numRuns: 2, seed: 20261125, endOnFailure: true },
      )
      expect([...wrong]).toEqual([])
      if (way === 'what the schema lets in') expect(done).toBeGreaterThan(50)
    })
  })

/** Whether an answer holds the canary, unless it only says back what was asked. */
const told = (answer: unknown, asked: unknown): boolean =>
  JSON.stringify(answer ?? null).includes(canary) && !JSON.stringify(asked ?? null).includes(canary)
