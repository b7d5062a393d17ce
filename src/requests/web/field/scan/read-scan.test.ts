import { expect, test } from 'vitest'
import { readScan } from './read-scan.ts'

const host = 'loge.example.fr'

test('Karim scans a label of his landlord, however its address is written', () => {
  for (const text of [
    'https://loge.example.fr/c/KRR4T3',
    'HTTPS://LOGE.EXAMPLE.FR/C/KRR4T3',
    ' http://loge.example.fr/c/krr4t3/ ',
    'https://loge.example.fr/maison/c/KRR4T3',
    'KRR 4T3',
    'krr-4t3',
  ])
    expect(readScan(text, host)).toEqual({ code: 'KRR4T3' })
})

test('the label of another landlord is never taken for a door of his', () => {
  expect(readScan('https://autre.example.fr/c/KRR4T3', host)).toBe('foreign')
  expect(readScan('https://loge.example.fr.evil.example/c/KRR4T3', host)).toBe('foreign')
  expect(readScan('https://loge.example.fr@evil.example/c/KRR4T3', host)).toBe('foreign')
})

test('a menu, a network’s password or a wrong address is nothing', () => {
  for (const text of [
    'https://example.fr/menu.pdf',
    'WIFI:S:hall;T:WPA;P:secret;;',
    'KRR4T',
    '',
    'javascript:alert(1)',
  ])
    expect(readScan(text, host)).toBe('nothing')
})
