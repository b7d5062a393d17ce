import { grantedTo } from '../../kernel/core/access.ts'
import { rolesWhere, walkers } from '../../kernel/core/roles.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]
const link: Dictionary = [() => import('../core/words.link.fr.ts'), () => import('../core/words.link.en.ts')]
const desks = rolesWhere(({ desk }) => desk !== 'none')
const load = () => import('./TimePage.tsx').then((m) => m.TimePage)
const loadRules = () => import('./RulesPage.tsx').then((m) => m.RulesPage)

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/temps', { for: desks, nav: { name: 'office.nav.ledger', place: 80 }, words, load }),
    screen('/bureau/temps/regles', {
      for: desks,
      within: 'office.nav.ledger',
      words,
      load: loadRules,
    }),
  ],
} satisfies PagePart

/** The same page, with the same figures, for whoever goes from door to door. */
export const field = {
  screens: [
    screen('/terrain/temps', {
      for: walkers,
      load: () => import('./pocket-pages.ts').then((m) => m.TimeInPocket),
    }),
    screen('/terrain/temps/regles', {
      for: walkers,
      load: () => import('./pocket-pages.ts').then((m) => m.RulesInPocket),
    }),
  ],
  slots: [
    fill('phones.end', {
      for: grantedTo(grants, 'readLedger'),
      words: [link],
      load: () => import('./FieldWay.tsx').then((m) => m.FieldWay),
    }),
  ],
} satisfies PagePart
