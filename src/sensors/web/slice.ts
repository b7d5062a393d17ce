import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'

const wearWords: Dictionary = [
  () => import('../core/words.wear.fr.ts'),
  () => import('../core/words.wear.en.ts'),
]

export const office = {
  screens: [
    screen('/bureau/a-prevoir', {
      for: grantedTo(grants, 'plan'),
      within: 'office.nav.estate',
      title: 'go.wear',
      words: [wearWords],
      load: () => import('./wear/WearPage.tsx').then((m) => m.WearPage),
    }),
  ],
  slots: [
    fill('thing.known', {
      words: [wearWords],
      load: () => import('./wear/PartsToBring.tsx').then((m) => m.PartsToBring),
    }),
  ],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart
