import { grantedTo } from '../../kernel/core/access.ts'
import { type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/chiffres', {
      for: grantedTo(grants, 'readOverview'),
      nav: { name: 'office.nav.overview', place: 50 },
      words: [[() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]],
      load: () => import('./Overview.tsx').then((m) => m.Overview),
    }),
  ],
} satisfies PagePart
