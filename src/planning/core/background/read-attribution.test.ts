import { expect, test } from 'vitest'
import { readAttribution } from './read-attribution.ts'

test('what is owed to OpenStreetMap is said, and leads to its licence', () => {
  expect(
    readAttribution(
      '<a href="https://www.openstreetmap.org/copyright" target="_blank">&copy; OpenStreetMap contributors</a>',
    ),
  ).toEqual([{ text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' }])
  expect(readAttribution('© IGN, Licence Ouverte 2.0')).toEqual([
    { text: '© IGN, Licence Ouverte 2.0', href: null },
  ])
  expect(
    readAttribution(`<b>Fond</b> <a href='https://ign.fr'>IGN</a> et <a href="https://x.fr">X</a>`),
  ).toEqual([
    { text: 'Fond ', href: null },
    { text: 'IGN', href: 'https://ign.fr' },
    { text: ' et ', href: null },
    { text: 'X', href: 'https://x.fr' },
  ])
})

test('nothing of a file becomes a page of ours, or leads out of the web', () => {
  expect(readAttribution('<script>alert(1)</script><img src=x onerror=alert(1)>IGN')).toEqual([
    { text: 'alert(1)IGN', href: null },
  ])
  expect(readAttribution('<a href="javascript:alert(1)">IGN</a>')).toEqual([{ text: 'IGN', href: null }])
  expect(readAttribution(undefined)).toEqual([])
  expect(readAttribution({ html: '<a>' })).toEqual([])
  expect(readAttribution('é'.repeat(5_000))[0]!.text).toHaveLength(500)
})
