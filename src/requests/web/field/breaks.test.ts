import { describe, expect, test } from 'vitest'
import { natureOf } from '../../core/nature/catalogue.ts'
import { breaks, broken, isDanger } from './breaks.ts'

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
    const { first, others } = broken('hall')
    expect(first).toContain('light.common')
    expect(others).toContain('other.repair')
    expect(others.filter((code) => first.includes(code))).toEqual([])
  })
})
