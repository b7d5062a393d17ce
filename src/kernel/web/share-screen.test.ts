import { afterEach, expect, test } from 'vitest'
import { sameMark, screenKeys } from '../core/effort-keys.ts'
import { screenSignals } from './screen-signals.ts'
import { shareScreen } from './share-screen.ts'

const before = screenSignals.take
afterEach(() => {
  screenSignals.take = before
})

test('Nadia closes four requests at once: each act has a quarter of the minute that their sheet took', () => {
  const times = {
    [screenKeys.short]: 40,
    [screenKeys.seconds]: 60,
    [screenKeys.long]: 80,
    [screenKeys.open]: 100,
  }
  screenSignals.take = () => ({
    ...times,
    [screenKeys.resumed]: 1,
    'request.words': 0,
    [`${sameMark}request.words`]: 1,
  })
  const [first, ...rest] = shareScreen(4)
  const words = { 'request.words': 0, [`${sameMark}request.words`]: 1 }
  const quarter = {
    [screenKeys.short]: 10,
    [screenKeys.seconds]: 15,
    [screenKeys.long]: 20,
    [screenKeys.open]: 25,
    ...words,
  }
  expect(first).toEqual({ ...quarter, [screenKeys.resumed]: 1 })
  expect(rest).toEqual([quarter, quarter, quarter])
})

test('where no hand did anything there is nothing to share', () => {
  screenSignals.take = () => ({})
  expect(shareScreen(2)).toEqual([{}, {}])
})
