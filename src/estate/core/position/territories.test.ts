import { expect, test } from 'vitest'
import { pointProblem } from './territories.ts'

test('Narbonne is in France, and latitude comes before longitude', () => {
  expect(pointProblem({ lat: 43.184, lon: 3.004 }, '11262')).toBeUndefined()
  expect(pointProblem({ lat: 3.004, lon: 43.184 }, '11262')).toBe('position_swapped')
})

test('0, 0 is in the sea, and Barcelona is another country’s', () => {
  expect(pointProblem({ lat: 0, lon: 0 }, '11262')).toBe('position_elsewhere')
  expect(pointProblem({ lat: 41.39, lon: 2.17 }, '11262')).toBe('position_elsewhere')
})

test('each territory is where it is, and no other', () => {
  const towns: Record<string, [number, number]> = {
    '75056': [48.8566, 2.3522],
    '2A004': [41.9192, 8.7386],
    '29155': [48.4577, -5.0961],
    '97105': [15.9979, -61.7326],
    '97209': [14.6037, -61.0667],
    '97302': [4.9372, -52.326],
    '97411': [-20.8789, 55.4481],
    '97502': [46.7791, -56.1773],
    '97611': [-12.7806, 45.2278],
    '97701': [17.8957, -62.8508],
    '97801': [18.0676, -63.0825],
  }
  for (const [insee, [lat, lon]] of Object.entries(towns)) {
    expect(pointProblem({ lat, lon }, insee), insee).toBeUndefined()
    if (!['75056', '2A004', '29155'].includes(insee))
      expect(pointProblem({ lat, lon }, '11262'), insee).toBe('position_elsewhere')
  }
  expect(pointProblem({ lat: 48.8566, lon: 2.3522 }, '97411')).toBe('position_elsewhere')
})

test('the antimeridian is no place of a French commune that has one of ours, wherever its degrees are written', () => {
  for (const lon of [180, -180, 179.999_9])
    for (const insee of ['11262', '97411', '97105'])
      expect(pointProblem({ lat: -16.5, lon }, insee), insee).toBe('position_elsewhere')
  expect(pointProblem({ lat: 0, lon: 0 }, '97105')).toBe('position_elsewhere')
})
