import { rolesWhere } from '../../kernel/core/roles.ts'
import { type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { fr } from '../core/words.menu.fr.ts'

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/temps', {
      for: rolesWhere(({ leads }) => leads),
      nav: { name: 'office.nav.ledger', place: 80 },
      words: [[() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]],
      load: () => import('./Ledger.tsx').then((m) => m.Ledger),
    }),
  ],
} satisfies PagePart
