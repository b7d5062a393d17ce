import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]
const readers = grantedTo(grants, 'readIntake')

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/arrivees', {
      for: readers,
      nav: { name: 'office.nav.intake', place: 15 },
      words,
      load: () => import('./IntakePage.tsx').then((m) => m.IntakePage),
    }),
    screen('/bureau/arrivees/:id', {
      for: readers,
      within: 'office.nav.intake',
      words,
      load: () => import('./IntakeCard.tsx').then((m) => m.IntakeCard),
    }),
  ],
  counts: [
    {
      on: 'office.nav.intake',
      ask: 'intake.count',
      hears: 'message.',
      label: 'office.nav.intake.count',
      for: readers,
    },
  ],
} satisfies PagePart
