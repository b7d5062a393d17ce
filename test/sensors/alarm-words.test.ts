import { expect, test } from 'vitest'
import { dangersIn } from '../../src/requests/core/danger/dangers-in-words.ts'
import { en } from '../../src/sensors/core/words.alarms.en.ts'
import { fr } from '../../src/sensors/core/words.alarms.fr.ts'

/** Words of the house, in a thread where a person’s words would stand: a danger read in them would be told as hers. */
const filed = Object.entries({
  ...fr,
  ...Object.fromEntries(Object.entries(en).map(([key, said]) => [`${key} (en)`, said])),
})

test.each(filed.filter(([key]) => key.startsWith('alarm.words.')))(
  'no danger is read in %s',
  (_key, said) => {
    expect(dangersIn(said)).toEqual([])
  },
)
