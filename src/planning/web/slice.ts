import { rolesWhere } from '../../kernel/core/roles.ts'
import { type Dictionary, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { fr } from '../core/words.menu.fr.ts'

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/planning', {
      for: rolesWhere(({ desk }) => desk !== 'none'),
      nav: { name: 'office.nav.planning', place: 45 },
      words,
      load: () => import('./PlanPage.tsx').then((m) => m.PlanPage),
    }),
  ],
} satisfies PagePart
