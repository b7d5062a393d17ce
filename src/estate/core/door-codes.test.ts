import { expect, test } from 'vitest'
import { codeAddress, doorCode, lotNumber, readCode, spellCode } from './door-codes.ts'

const codes = Array.from({ length: 200 }, (_, i) => doorCode(`door ${i}`))

test('a code read off a label is found however it is typed', () => {
  for (const code of codes) {
    expect(readCode(code)).toBe(code)
    expect(readCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code)
  }
})

test('one wrong sign, or two neighbours swapped, is never another door', () => {
  for (const code of codes)
    for (let i = 0; i < code.length; i++) {
      const other = code[i] === 'A' ? 'B' : 'A'
      expect(readCode(code.slice(0, i) + other + code.slice(i + 1))).toBeUndefined()
      const swapped = [...code]
      ;[swapped[i], swapped[i + 1]] = [swapped[i + 1] ?? '', swapped[i] ?? '']
      if (i + 1 < code.length && code[i] !== code[i + 1]) expect(readCode(swapped.join(''))).toBeUndefined()
    }
})

test('a label has no sign that is taken for another', () => {
  expect(codes.join('')).not.toMatch(/[01ILO]/)
})

test('the same door draws the same code, and another one when it is taken', () => {
  expect(doorCode('k')).toBe(doorCode('k'))
  expect(doorCode('k', 1)).not.toBe(doorCode('k'))
  expect(lotNumber('k')).toMatch(/^\d{4}-\d{4}$/)
  expect(new Set(codes).size).toBe(codes.length)
})

test('a label’s square says an address that opens the place, in capitals where that changes nothing', () => {
  expect(codeAddress('https://loge.example.fr', 'KRR4T3')).toBe('HTTPS://LOGE.EXAMPLE.FR/C/KRR4T3')
  expect(codeAddress('https://example.fr/Loge', 'KRR4T3')).toBe('https://example.fr/Loge/c/KRR4T3')
  expect(spellCode('KRR4T3')).toBe('KRR\u202f4T3')
})
