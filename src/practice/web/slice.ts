import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]
const desks = grantedTo(grants, 'readWays')
const load = () => import('./PracticePage.tsx').then((m) => m.PracticePage)

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/facon-de-faire', {
      for: desks,
      nav: { name: 'office.nav.practice', place: 115 },
      words,
      load,
    }),
    screen('/bureau/facon-de-faire/:code', {
      for: desks,
      within: 'office.nav.practice',
      words,
      load: () => import('./WayPage.tsx').then((m) => m.WayPage),
    }),
  ],
} satisfies PagePart
