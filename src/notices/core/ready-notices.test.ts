import { expect, test } from 'vitest'
import { readyKinds, readyNotice, readyTimes } from './ready-notices.ts'

const friday = '2026-11-27T09:00:00.000Z'
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test('the water goes tomorrow morning: two taps are a sheet', () => {
  const { title, words, hangs } = readyNotice('water', 'tomorrowMorning', friday)
  expect(plain(title)).toBe('Eau coupée samedi 28 novembre de 8 h à 12 h')
  expect(plain(words)).toBe(
    'L’eau sera coupée samedi 28 novembre de 8 h à 12 h. Laissez vos robinets fermés jusqu’à son retour.',
  )
  expect(hangs).toBe(1)
})

test('a lift that stands still is told since its day, and promises no return', () => {
  const { title, words } = readyNotice('lift', 'now', friday)
  expect(plain(title)).toBe('Ascenseur arrêté depuis le vendredi 27 novembre')
  expect(words).toContain('Si vous ne pouvez pas prendre l’escalier, appelez l’agence.')
})

test.each(readyKinds.flatMap((kind) => readyTimes.map((time) => [kind, time] as const)))(
  '%s, %s: a day by its name, which is true as long as the sheet hangs',
  (kind, time) => {
    const { title, words } = readyNotice(kind, time, friday)
    expect(title.length).toBeLessThanOrEqual(90)
    for (const text of [title, words]) expect(text).not.toMatch(/aujourd’hui|demain|undefined/i)
    for (const text of [title, words]) expect(text).toMatch(/27|28/)
  },
)
