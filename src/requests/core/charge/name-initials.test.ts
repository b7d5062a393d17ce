import { expect, test } from 'vitest'
import { initialsOf } from './name-initials.ts'

test.each([
  ['Luc Moreau', 'LM'],
  ['Marie-Louise N’Diaye', 'MN'],
  ['anne d’Angelo', 'AD'],
  ['Élodie', 'É'],
  ['  Inès   de La  Roche ', 'IR'],
  ['', ''],
])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
