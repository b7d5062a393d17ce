import { grantedTo } from '../../kernel/core/access.ts'
import { key } from '../../kernel/web/icons/icons.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const words: Dictionary = [
  () => import('../core/words.allocation.fr.ts'),
  () => import('../core/words.allocation.en.ts'),
]
const ownScreen = {
  for: grantedTo(grants, 'allocate'),
  within: 'office.nav.allocation',
  words: [words],
} as const

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** beside the candidates for a dwelling: what is said of it by those who know it */
    'allocation.dwelling': { unit: string }
  }
}

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/attribution', {
      for: ownScreen.for,
      words: [words],
      nav: { name: 'office.nav.allocation', place: 113, icon: key },
      load: () => import('./AllocationHome.tsx').then((m) => m.AllocationHome),
    }),
    screen('/bureau/attribution/demandeurs', {
      ...ownScreen,
      load: () => import('./ApplicantsPage.tsx').then((m) => m.ApplicantsPage),
    }),
    screen('/bureau/attribution/contingents', {
      ...ownScreen,
      load: () => import('./FluxPage.tsx').then((m) => m.FluxPage),
    }),
    screen('/bureau/attribution/logement/:unit', {
      ...ownScreen,
      load: () => import('./DwellingPage.tsx').then((m) => m.DwellingPage),
    }),
    screen('/bureau/attribution/commission/:id', {
      ...ownScreen,
      load: () => import('./CommissionPage.tsx').then((m) => m.CommissionPage),
    }),
  ],
  slots: [
    fill('void.allocation', {
      for: grantedTo(grants, 'readCounts'),
      words: [words],
      load: () => import('./AllocationCounts.tsx').then((m) => m.AllocationCounts),
    }),
  ],
} satisfies PagePart
