import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/etats-des-lieux', {
      for: grantedTo(grants, 'plan'),
      nav: { name: 'office.nav.inspections', place: 47 },
      words,
      load: () => import('./InspectionsPage.tsx').then((m) => m.InspectionsPage),
    }),
  ],
} satisfies PagePart
