import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, makeTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await makeTown(2)
})
afterAll(() => town.close())

const asked = async (words: string): Promise<string[]> => {
  const { natures } = (await town.kernel.ask(actorOf('visitor'), 'request.suggest', {
    words,
    where: 'dwelling',
  })) as Queries['request.suggest']['output']
  return natures[0]!.asks.map((ask) => ask.words)
}

test('a cold radiator is asked about radiators, a blocked sink about water', async () => {
  expect(await asked('le radiateur de la chambre est froid')).toEqual([
    'Plus aucun radiateur ne chauffe\u202f?',
  ])
  expect(await asked('mon évier est bouché')).toContain('L’eau ne s’écoule plus du tout\u202f?')
})
