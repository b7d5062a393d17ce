import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
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

test('where her words put it is told before she has said it, and not after', async () => {
  const at = async (words: string, where?: 'dwelling') => {
    const told = await town.kernel.ask(actorOf('visitor'), 'request.suggest', {
      words,
      ...(where ? { where } : {}),
    })
    return (told as Queries['request.suggest']['output']).at
  }
  expect(await at('la lumière du hall ne marche plus')).toEqual({ home: false, part: 'hall' })
  expect(await at('mon évier fuit')).toEqual({ home: true, part: null })
  expect(await at('ça ne marche plus')).toBeNull()
  expect(await at('mon évier fuit', 'dwelling')).toBeNull()
})
