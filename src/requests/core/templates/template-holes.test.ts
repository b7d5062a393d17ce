import { expect, test } from 'vitest'
import { fillHoles, holeNames, holes, openHolesIn, unknownHolesIn } from './template-holes.ts'

const text = 'Bonjour {prénom}, pour votre demande n° {n°}, {entreprise} vient {rendez-vous}.'

test('what the request says is written in, and what it does not say stays to be filled by hand', () => {
  const said = fillHoles(text, { firstName: 'Anne', no: '102372' })
  expect(said).toBe('Bonjour Anne, pour votre demande n° 102372, {entreprise} vient {rendez-vous}.')
  expect(openHolesIn(said)).toEqual(['{entreprise}', '{rendez-vous}'])
})

test('a value fills one hole and is never read for others', () => {
  expect(fillHoles('{nom}', { name: '{n°} $& N’Diaye', no: '7' })).toBe('{n°} $& N’Diaye')
})

test('a hole is known in both languages, in CAPITALS and between spaces', () => {
  for (const written of ['{PRÉNOM}', '{ prénom }', '{first  name}'])
    expect(openHolesIn(written)).toEqual([written])
  for (const lang of ['fr', 'en'] as const)
    for (const hole of holes) expect(fillHoles(`{${holeNames[lang][hole]}}`, { [hole]: 'x' })).toBe('x')
})

test('no two holes are called the same', () => {
  for (const lang of ['fr', 'en'] as const)
    expect(new Set(Object.values(holeNames[lang])).size).toBe(holes.length)
})

test('what is no hole is told, and keeps nobody from writing braces of her own', () => {
  expect(unknownHolesIn('Bonjour {surnom}, {nom}')).toEqual(['surnom'])
  expect(openHolesIn('Le code est {1234}.')).toEqual([])
})
