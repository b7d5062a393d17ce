import { z } from 'zod/mini'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import type { Pack } from '../../src/field/core/pack/pack-contract.ts'
import { answerFromPack } from '../../src/field/web/pack/answer-from-pack.ts'
import { keepPack } from '../../src/field/web/pack/open-pack.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { refuse } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { answer, type PackQuestion, type Slice } from '../../src/kernel/server/slice.ts'
import { forgetWho, hearWho } from '../../src/kernel/web/page-person.ts'
import { read } from '../house/tree.ts'
import { actorOf, roches } from '../setup/agency-corners.ts'
import { feedSettled } from '../setup/feed-settled.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const karim = actorOf('caretaker')

type Meter = { ref: string; index: number }
type Queries = { 'meter.here': { input: { fluid: 'water' | 'heat' }; output: { meters: Meter[] } } }

const meters = z.object({ meters: z.array(z.object({ ref: z.string(), index: z.number() })) })

/** A capability that the house has not: the meters of a boiler room, read by who keeps it. */
const metering = (index: number, output: z.ZodMiniType = meters): Slice => ({
  name: 'metering',
  queries: {
    'meter.here': answer<{ fluid: string }>({
      input: z.object({ fluid: z.string() }),
      output,
      answer: ({ actor }, { fluid }) =>
        Promise.resolve(
          actor.buildings.includes(roches.building)
            ? refuse('not_yours')
            : { meters: [{ ref: `${fluid} n° 102372`, index }] },
        ),
    }),
  },
  pack: [
    { query: 'meter.here', input: { fluid: 'water' }, after: ['round'] },
  ] satisfies PackQuestion<Queries>[],
})

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
})
afterAll(() => town.close())

/** The pack of a house with these slices: as it comes over the wire. */
const packOf = async (
  more: readonly Slice[],
  who: Actor = karim,
  after?: string,
  now?: string,
): Promise<Pack> => {
  const { ask } = assemble(town.database, town.kernel.settings, [...slices, ...more])
  await feedSettled(town.database)
  return JSON.parse(JSON.stringify(await ask(who, 'field.pack', after ? { after } : {}, now))) as Pack
}
const namesOf = ({ also }: Pack): string[] => also.map(({ name }) => name)

describe('what a slice sends along', () => {
  const lines = slices.flatMap(({ name, pack = [], queries = {} }) =>
    pack.map((line) => ({ ...line, slice: name, spec: queries[line.query] })),
  )

  test('is a question of its own, asked as it may be, after facts that somebody tells', () => {
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter(({ spec, input }) => !spec?.input.safeParse(input).success)).toEqual([])
    const kinds = new Set(
      [...read('test/golden/facts.md')[0]!.text.matchAll(/^\| ([a-z]+)\.[a-zA-Z]+ \|/gm)].map(
        ([, kind]) => kind,
      ),
    )
    expect(lines.flatMap(({ after }) => after).filter((kind) => !kinds.has(kind))).toEqual([])
  })

  test('comes with the first pack, each answer once; what the reader may not ask is left out', async () => {
    expect(namesOf(await packOf([]))).toEqual(lines.map(({ query }) => query))
    const more = [metering(4711)]
    expect(namesOf(await packOf(more))).toContain('meter.here')
    expect(namesOf(await packOf(more, actorOf('caretaker', roches)))).not.toContain('meter.here')
  })
})

test('the delays that head office sets are on Karim’s phone the next day, though his wall hears no fact of the whole house', async () => {
  const helene = actorOf('hq')
  const { cursor } = await packOf([])
  const { id } = (await town.kernel.ask(helene, 'urgency.delays', {})) as { id: string }
  const delays = { U0: 60, U1: 3, U2: 24, U3: 5 }
  expect(await town.send(helene, 'urgency.setDelays', id, delays)).toMatchObject({ ok: true })
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString()
  const come = await packOf([], karim, cursor, tomorrow)
  expect(come.whole).toBe(false)
  expect(come.also.find(({ name }) => name === 'urgency.delays')?.answer).toMatchObject({
    delays: { U1: { minutes: 180 } },
  })
})

describe('a capability that comes, and writes nothing in another’s folder', () => {
  const here = { fluid: 'water' } as const

  test('is answered on Karim’s phone without network, by the same question with the same input', async () => {
    hearWho(karim.id)
    await keepPack(await packOf([metering(4711)]))
    const said = { meters: [{ ref: 'water n° 102372', index: 4711 }] }
    expect(answerFromPack('meter.here', here)).toEqual({ data: said })
    expect(answerFromPack('meter.here', { fluid: 'heat' })).toBeUndefined()
    forgetWho()
    expect(answerFromPack('meter.here', here)).toBeUndefined()
  })

  test('and its answer is renewed after its own facts, and no others', async () => {
    const { cursor } = await packOf([metering(4711)])
    const file = { nature: 'light.common', building: karim.buildings[0], part: 'hall', channel: 'field' }
    expect(await town.send(karim, 'request.file', newId(), file)).toMatchObject({ ok: true })
    expect(namesOf(await packOf([metering(4712)], karim, cursor))).toEqual(['day.checks'])
  })

  test('a phone that took its pack before is told of it at once, and keeps all else that it has', async () => {
    const { cursor } = await packOf([])
    const come = await packOf([metering(4711)], karim, cursor)
    expect([come.whole, come.cards, come.threads]).toEqual([false, [], []])
    expect(namesOf(come)).toContain('meter.here')
    expect(namesOf(await packOf([metering(4711)], karim, come.cursor))).toEqual([])
  })

  test('and of an answer that has another shape since', async () => {
    const { cursor } = await packOf([metering(4711)])
    const reworded = z.extend(meters, { unit: z.optional(z.string()) })
    expect(namesOf(await packOf([metering(4711, reworded)], karim, cursor))).toContain('meter.here')
  })

  test('a phone of the last release sends the cursor that it knows: what changed comes, and these answers whole', async () => {
    const { cursor } = await packOf([])
    const earlier = cursor.split('~').slice(0, 4).join('~')
    const come = await packOf([], karim, earlier)
    expect([come.version, come.whole]).toEqual([4, false])
    expect(namesOf(come)).toEqual(slices.flatMap(({ pack = [] }) => pack.map(({ query }) => query)))
  })
})
