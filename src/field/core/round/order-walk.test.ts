import { expect, test } from 'vitest'
import { walk } from './order-walk.ts'

test('Karim walks street by street, by number, and finishes a residence before the next', () => {
  const stop = (address: string, scheme = 'Voltaire') => ({
    id: address,
    name: address,
    address,
    commune: 'Narbonne',
    scheme,
  })
  const stops = [
    stop('24 rue Zola'),
    stop('2 à 50 rue Brueghel', 'Brueghel'),
    stop('16 rue Voltaire'),
    stop('4 bis rue Voltaire'),
  ]
  expect(walk(stops).map((s) => s.address)).toEqual([
    '2 à 50 rue Brueghel',
    '4 bis rue Voltaire',
    '16 rue Voltaire',
    '24 rue Zola',
  ])
})
