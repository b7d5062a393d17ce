import { expect, test } from 'vitest'
import { type ConverterName, converters } from './converters.ts'

test.each<[ConverterName, string, unknown]>([
  ['text', 'Rés.  Bellevue', 'Rés. Bellevue'],
  ['key', '000L-12a', 'L-12A'],
  ['knownNumber', '0', null],
  ['knownNumber', '1 234,5', 1234.5],
  ['surface', '66,50', 66.5],
  ['surface', '0', null],
  ['euros', '412,07 €', 41207],
  ['year', '1968', 1968],
  ['frenchDay', '29/02/2024', '2024-02-29'],
  ['frenchDay', '31/12/9999', null],
  ['frenchDay', '01/01/1900 00:00', null],
  ['compactDay', '20261129', '2026-11-29'],
  ['isoDay', '2026-11-29T10:00:00', '2026-11-29'],
  ['yesNo', 'O', true],
  ['yesNo', 'non', false],
  ['phone', '06.12 34-56 78', '+33612345678'],
  ['phone', '0033612345678', '+33612345678'],
  ['email', 'N.NDIAYE@EXAMPLE.FR', 'n.ndiaye@example.fr'],
])('%s reads %s', (name, cell, value) => {
  expect(converters[name](cell)).toEqual({ value })
})

test.each<[ConverterName, string, string]>([
  ['frenchDay', '30/02/2024', 'not_a_day'],
  ['frenchDay', '2024-02-28', 'not_a_day'],
  ['surface', '6500', 'out_of_bounds'],
  ['surface', 'inconnue', 'not_a_number'],
  ['wholeNumber', '3,5', 'not_a_number'],
  ['yesNo', 'peut-être', 'not_yes_or_no'],
  ['phone', '12', 'not_a_phone'],
])('%s does not believe %s', (name, cell, fault) => {
  expect(converters[name](cell)).toEqual({ fault })
})
