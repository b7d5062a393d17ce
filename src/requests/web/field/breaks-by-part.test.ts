import { describe, expect, test } from 'vitest'
import { natureOf } from '../../core/nature/catalogue.ts'
import { breaks, breaksOf, isDanger } from './breaks-by-part.ts'

describe('what Karim Benali is offered in a common part', () => {
  test.each(Object.entries(breaks))('may break there, and is offered once: %s', (_, codes) => {
    expect(codes.filter((code) => !natureOf(code).where.includes('common'))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('what threatens people stands last, where no glove falls on it by mistake', () => {
    for (const codes of Object.values(breaks)) {
      const danger = codes.map(isDanger)
      expect(danger).toEqual([...danger].sort((a, b) => Number(a) - Number(b)))
    }
  })

  test('everything that may be wrong in a common part is within reach, from any of them', () => {
    const { first, others } = breaksOf('hall')
    expect(first).toContain('light.common')
    expect(others).toContain('other.repair')
    expect(others.filter((code) => first.includes(code))).toEqual([])
  })

  test('what broke most often at this very place comes first, a danger never', () => {
    const often = new Map([
      ['letterbox.broken', 3],
      ['power.danger', 9],
      ['pest.pigeon', 2],
    ])
    const { first, others } = breaksOf('hall', often)
    expect(first.slice(0, 3)).toEqual(['letterbox.broken', 'pest.pigeon', 'light.common'])
    expect(isDanger(first.at(-1)!)).toBe(true)
    expect(others).not.toContain('pest.pigeon')
    expect(new Set(first).size).toBe(first.length)
  })
})
