import { expect, test } from 'vitest'
import { tapClock } from './count-tap.ts'

const turned = () => {
  let now = 0
  return { pass: (seconds: number) => (now += seconds * 1000), clock: tapClock(() => now) }
}

test('Karim looks at the plate for six seconds, then at the next one for three: each answer took its own', () => {
  const { pass, clock } = turned()
  clock.see()
  pass(6)
  expect(clock.tap()).toBe(6)
  pass(3)
  expect(clock.tap()).toBe(3)
})

test('what he did before at the same stop is charged to nobody’s question', () => {
  const { pass, clock } = turned()
  pass(90)
  clock.see()
  pass(4)
  clock.leave()
  pass(40)
  clock.see()
  pass(2)
  expect(clock.tap()).toBe(2)
})

test('a walk to the next door counts twenty seconds at most, and what was never seen nothing', () => {
  const { pass, clock } = turned()
  expect(clock.tap()).toBe(0)
  pass(400)
  expect(clock.tap()).toBe(20)
})
