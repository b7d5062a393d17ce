import { expect, test } from 'vitest'
import type { Life } from '../survival.ts'
import { expectFailures } from './expect-failures.ts'
import { learnWear } from './learn-wear.ts'

const drawing = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return (state + 0.5) / 4_294_967_296
  }
}

const shape = 2
const scale = 6000

/** The age at which a thing that holds at `from` fails next, and each time it is repaired. */
const nextFailure = (from: number, draw: () => number): number =>
  scale * ((from / scale) ** shape - Math.log(draw())) ** (1 / shape)

const observe = (born: number, days: number, draw: () => number): Life[] => {
  const lives: Life[] = []
  for (let from = born; ; ) {
    const to = nextFailure(from, draw)
    if (to > born + days) return [...lives, { from, to: born + days, failed: false }]
    lives.push({ from, to, failed: true })
    from = to
  }
}

test('nine times of ten, as many fail as its bounds say', () => {
  const draw = drawing(17)
  let [within, of] = [0, 0]
  for (let turn = 0; turn < 200; turn++) {
    const ages = Array.from({ length: 60 }, () => Math.floor(draw() * 7000))
    const [wear] = learnWear(
      ages.flatMap((age) => observe(age, 1500, draw).map((life) => ({ ...life, kind: 'boiler', model: '' }))),
    )
    if (!wear) continue
    const now = ages.map((age) => age + 1500)
    const told = expectFailures(
      wear,
      now.map((age) => ({ age, things: 1 })),
      730,
    )
    const failed = now.filter((age) => nextFailure(age, draw) <= age + 730).length
    of++
    if (failed >= told.low && failed <= told.high) within++
  }
  expect(of).toBeGreaterThan(150)
  expect(within / of).toBeGreaterThan(0.86)
  expect(within / of).toBeLessThan(0.99)
})

test('what is known exactly is told exactly', () => {
  const known = { shape: 1, scale: 1000, spread: { shape: 0, scale: 0, both: 0 } }
  const told = expectFailures(known, [{ age: 4000, things: 1000 }], 1000)
  expect(told.things).toBeCloseTo(1000 * (1 - Math.exp(-1)), 6)
  // Each that is repaired may fail again: a thousand failures of 632 things.
  expect(told.failures).toBeCloseTo(1000, 3)
})

test('a model that failed seldom counts with its kind; a kind that did is not told', () => {
  const lives = (n: number, kind: string, model: string, failed: number) =>
    Array.from({ length: n }, (_, i) => ({
      from: 100 * i,
      to: 100 * i + 400 + 7 * i,
      failed: i < failed,
      kind,
      model,
    }))
  const learnt = learnWear([
    ...lives(30, 'boiler', 'thelia', 12),
    ...lives(30, 'boiler', 'niagara', 9),
    ...lives(30, 'lift', '', 9),
  ])
  expect(learnt.map(({ kind, model, failures }) => [kind, model, failures])).toEqual([
    ['boiler', '', 21],
    ['boiler', 'thelia', 12],
  ])
})

test('where no age shows, things fail at one rate', () => {
  // All were seen at one age, for one day.
  const [wear] = learnWear(
    Array.from({ length: 40 }, (_, i) => ({
      from: 3000,
      to: 3001,
      failed: i < 20,
      kind: 'pump',
      model: '',
    })),
  )
  expect(wear).toMatchObject({ failures: 20 })
  const { things } = expectFailures(wear!, [{ age: 3000, things: 40 }], 1)
  expect(things).toBeCloseTo(40 * (1 - Math.exp(-0.5)), 0)
})
