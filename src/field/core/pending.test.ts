import { expect, test } from 'vitest'
import { fieldActs } from '../../requests/core/contract.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

test('whatever Karim does to a request without network is told in words, never by its code', () => {
  for (const dictionary of [fr, en] as Record<string, string>[])
    expect(fieldActs.filter((act) => !dictionary[`field.pending.${act}`])).toEqual([])
})
