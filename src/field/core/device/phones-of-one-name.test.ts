import { expect, test } from 'vitest'
import { twinsIn } from './phones-of-one-name.ts'

const phone = (id: string, name: string, person = 'karim', revoked: unknown = null) => ({
  id,
  name,
  revoked,
  person: { id: person },
})

test('two phones of Karim with the name of their make are told apart, those of others and withdrawn ones are not', () => {
  const phones = [
    phone('pocket', 'SM-A135F'),
    phone('drawer', 'SM-A135F'),
    phone('lost', 'SM-A135F', 'karim', { at: '2026-11-20T09:00:00.000Z' }),
    phone('tablet', 'Le noir de service'),
    phone('hers', 'SM-A135F', 'n’diaye'),
  ]
  expect([...twinsIn(phones)]).toEqual(['pocket', 'drawer'])
  expect([...twinsIn(phones.filter(({ id }) => id !== 'drawer'))]).toEqual([])
})

test('two that nobody has named, and whose make nobody knows, are told apart too', () => {
  expect(twinsIn([phone('one', ''), phone('other', '')]).size).toBe(2)
})
