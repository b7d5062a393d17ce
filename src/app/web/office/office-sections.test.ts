import { expect, test } from 'vitest'
import { grants } from '../../../notices/core/grants.ts'
import { sections } from './office-sections.ts'

test('whoever may print a letter has the one queue of letters in the menu', () => {
  const letters = sections.find(({ name }) => name === 'mailbox')
  expect(letters?.roles).toEqual(expect.arrayContaining(Object.keys(grants.print)))
})
