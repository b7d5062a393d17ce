import { expect, test } from 'vitest'
import { isHumanName } from './human-name.ts'

test.each(['Chaudière', 'Radiateur du séjour', 'R 600', 'Chambre 2'])('«%s» is a name', (name) => {
  expect(isHumanName(name)).toBe(true)
})

test.each(['', 'M_Vanity Cabinet:450 x 450 mm:205548', 'Space_heater', 'Radiateur 2055481'])(
  '«%s» tells nobody anything',
  (name) => {
    expect(isHumanName(name)).toBe(false)
  },
)
