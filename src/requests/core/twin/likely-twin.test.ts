import { expect, test } from 'vitest'
import { likelyTwin, type TwinReport } from './likely-twin.ts'

let n = 0
const hours = (h: number): number => h * 3_600_000
const told = (
  home: string | null,
  nature: string,
  words: string,
  also: Partial<TwinReport> = {},
): TwinReport => ({
  request: `r${n++}`,
  at: hours(100),
  home,
  entrance: 'A',
  part: null,
  natures: [nature],
  channel: 'phone',
  words,
  ...also,
})

test('what Madame Le Goff told by telephone, and writes again an hour later, is one', () => {
  const first = told('Le Goff', 'plumbing.tap_leak', 'Le robinet de l’évier goutte.')
  const again = told('Le Goff', 'plumbing.tap_broken', 'Toujours l’évier : le robinet coule.', {
    at: hours(101),
    channel: 'mail',
  })
  expect(likelyTwin(again, [first])).toMatchObject({ request: first.request })
  expect(likelyTwin(again, [first])?.because).toEqual(
    expect.arrayContaining(['home', 'group', 'back', 'soon']),
  )
})

test('her tap in the kitchen is not her tap in the bathroom', () => {
  const kitchen = told('Le Goff', 'plumbing.tap_leak', 'Le robinet de la cuisine goutte.')
  const bath = told('Le Goff', 'plumbing.tap_leak', 'Le robinet du lavabo goutte.', { at: hours(160) })
  expect(likelyTwin(bath, [kitchen])).toBeUndefined()
})

test('a neighbour’s tap is the neighbour’s; the lift of their stairs is one lift', () => {
  const tap = told('Benali', 'plumbing.tap_leak', 'Mon robinet fuit.')
  expect(likelyTwin(told('Le Goff', 'plumbing.tap_leak', 'Mon robinet fuit.'), [tap])).toBeUndefined()
  const lift = told('Benali', 'lift.stopped', 'Ascenseur en panne.', { part: 'lift' })
  const hers = told('Le Goff', 'lift.stopped', 'L’ascenseur ne vient plus.', { at: hours(104) })
  expect(likelyTwin(hers, [tap, lift])?.request).toBe(lift.request)
  expect(likelyTwin({ ...hers, entrance: 'B' }, [lift])).toBeUndefined()
})

test('«toujours rien» that names nothing is of the one matter that is open, and of none where two are', () => {
  const nothing = told('Le Goff', 'other.repair', 'Je relance ma demande, toujours rien.', { at: hours(200) })
  const sink = told('Le Goff', 'drain.sink_blocked', 'Évier bouché.')
  expect(likelyTwin(nothing, [sink])?.request).toBe(sink.request)
  const window = told('Le Goff', 'window.handle', 'La fenêtre ne ferme plus.')
  expect(likelyTwin(nothing, [sink, window])).toBeUndefined()
})

test('who gave no home is no home: two caretakers’ notes are not one for that', () => {
  const one = told(null, 'window.handle', 'Fenêtre cassée au 2e.')
  expect(likelyTwin(told(null, 'window.handle', 'Fenêtre cassée au 2e.'), [one])).toBeUndefined()
})
