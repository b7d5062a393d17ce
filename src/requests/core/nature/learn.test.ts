import { expect, test } from 'vitest'
import { heardIn } from '../danger/hear.ts'
import { type Learnt, learning } from './learn.ts'
import { stepwise } from './stepwise.ts'
import { natureSentences } from './taught.ts'

const sentences = natureSentences().slice(0, 400)
const lessons = (read = (): void => {}) =>
  sentences.map(({ words, of }) => ({
    heard: () => {
      read()
      return heardIn(words)
    },
    of: [of],
  }))
const words = heardIn('Chez Monsieur N’Diaye l’eau coule sous l’évier')

test('who asks in the middle of the learning is answered as if all had been learnt before', () => {
  let read = 0
  const learnt = stepwise((): Generator<void, Learnt> => learning(lessons(() => void read++)))
  const steps = learnt.steps()
  for (let step = 0; step < 100; step++) expect(steps.next().done).toBe(false)
  // A sentence is a step: whoever waits meanwhile waits for one.
  expect(read).toBe(100)
  const asked = [...learnt.all().likeness(words)]
  expect(read).toBe(sentences.length)
  expect(asked.length).toBeGreaterThan(3)
  expect(steps.next().done).toBe(true)
  expect(asked).toEqual([
    ...stepwise(() => learning(lessons()))
      .all()
      .likeness(words),
  ])
})
