import { expect, test } from 'vitest'
import { roles } from '../../../kernel/core/roles.ts'
import { grants } from '../../../notices/core/grants.ts'
import { menuFor, underThumb } from './office-menu.ts'

test('whoever may print a letter has the one queue of letters in the menu', () => {
  const finding = roles.filter((role) => menuFor(role).some(({ path }) => path === '/bureau/courrier'))
  expect(finding).toEqual(expect.arrayContaining(Object.keys(grants.print)))
})

test('Nadia has under the thumb what she opens every day', () => {
  expect(underThumb('agent').map(({ path }) => path)).toEqual([
    '/bureau',
    '/bureau/a-faire',
    '/bureau/patrimoine',
    '/bureau/equipe',
  ])
})
