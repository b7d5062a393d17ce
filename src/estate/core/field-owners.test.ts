import { expect, test } from 'vitest'
import { ownerOf } from './field-owners.ts'

test('a telephone is the same however it is written; so is a mail', () => {
  const phone = ownerOf('person', 'phone')!
  expect(phone.isSame('06 12 34 56 78', '+33612345678')).toBe(true)
  expect(phone.isSame('06.12.34.56.78', '0033 6 12 34 56 78')).toBe(true)
  expect(phone.isSame('06 12 34 56 78', '06 12 34 56 79')).toBe(false)
  expect(ownerOf('person', 'email')!.isSame('N.NDIAYE@EXAMPLE.FR ', 'n.ndiaye@example.fr')).toBe(true)
})

test('what she says of herself comes before the agency, and the agency before the ERP; of a lease the ERP says', () => {
  expect(ownerOf('person', 'phone')!.order.slice(0, 3)).toEqual(['self', 'office', 'erp'])
  expect(ownerOf('lease', 'ends')!.order[0]).toBe('erp')
  expect(ownerOf('person', 'job')).toBeUndefined()
})

test('an address in capitals, with another apostrophe or a ligature, is the same', () => {
  const address = ownerOf('building', 'address')!
  expect(address.isSame('24 rue de l’Œuvre, N’Diaye', "24 RUE DE L'OEUVRE N'DIAYE")).toBe(true)
  expect(address.isSame('24 rue Valentin', '24 bis rue Valentin')).toBe(false)
})
