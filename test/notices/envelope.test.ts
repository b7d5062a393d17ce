import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/notices/core/contract.ts'
import { bellevue, empty, hear, id, type House, nadia, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(() => empty(house))
afterAll(() => house.drop())

test.each([
  [
    'L’Horreum',
    '22 rue Edmond Valentin',
    'Entrée 24',
    '24 rue Edmond Valentin',
    3,
    ['3e étage, porte 12', 'L’Horreum', '24 rue Edmond Valentin', '11100 Narbonne'],
  ],
  [
    '24 rue Edmond Valentin',
    '24 rue Edmond Valentin',
    'Entrée 24',
    '24 rue Edmond Valentin',
    1,
    ['1er étage, porte 12', '24 rue Edmond Valentin', '11100 Narbonne'],
  ],
  [
    'Arènes Romaines, rue Théophile Helena',
    'Rue Théophile Helena',
    'Entrée W',
    'Rue Théophile Helena, entrée W',
    0,
    ['Rez-de-chaussée, porte 12', 'Arènes Romaines', 'Rue Théophile Helena, entrée W', '11100 Narbonne'],
  ],
  [
    'Razimbaud, avenue de Provence',
    '7 à 15 avenue de Provence',
    'Escalier B',
    '',
    2,
    ['2e étage, porte 12', 'Razimbaud, Escalier B', '7 à 15 avenue de Provence', '11100 Narbonne'],
  ],
] as const)(
  'the envelope of %s, %s says each thing once',
  async (name, address, stairs, street, storey, lines) => {
    const { owner } = house.database
    await owner.run(sql`update people.person set told_by = 'paper' where id = ${id('person', 'Le Goff')}`)
    await owner.run(
      sql`update estate.building set name = ${name}, address = ${address} where id = ${bellevue}`,
    )
    await owner.run(sql`update estate.entrance set name = ${stairs}, address = ${street}`)
    await owner.run(sql`update estate.unit set storey = ${storey}`)
    await hear(house, 'request.filed', {}, { role: 'operator' })
    const { letters } = (await house.ask(nadia, 'letter.list', {})) as Queries['letter.list']['output']
    expect(letters[0]?.to.lines).toEqual(lines)
  },
)
