import { setImmediate as breath } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tellInOrder } from './tell-in-order.ts'

const unheard: unknown[] = []
const note = (why: unknown): void => void unheard.push(why)
beforeEach(() => void process.on('unhandledRejection', note))
afterEach(() => {
  process.off('unhandledRejection', note)
  unheard.length = 0
})

test('what is heard is told in turn, whoever takes how long', async () => {
  const said: number[] = []
  const turns = tellInOrder(async (breaths: number) => {
    for (let taken = 0; taken < breaths; taken++) await breath()
    said.push(breaths)
  })
  for (const breaths of [20, 1, 5]) turns.say(breaths)
  await turns.all()
  expect(said).toEqual([20, 1, 5])
})

test('a failure is kept for whoever waits for all, ends no house meanwhile, and nothing more is told', async () => {
  const said: string[] = []
  const turns = tellInOrder(async (step: string) => {
    said.push(step)
    if (step === 'checking') throw new Error('bim.tell: busy')
  })
  for (const step of ['reading', 'checking', 'drawing']) turns.say(step)
  await breath()
  turns.say('comparing')
  await breath()
  expect(unheard).toEqual([])
  expect(said).toEqual(['reading', 'checking'])
  await expect(turns.all()).rejects.toThrow('busy')
})
