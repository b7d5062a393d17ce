import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'

const words: Dictionary = [
  () => import('../core/words.settle.fr.ts'),
  () => import('../core/words.settle.en.ts'),
]
const fields: Dictionary = [
  () => import('../core/words.pairs.fr.ts'),
  () => import('../core/words.pairs.en.ts'),
]

const forWhom = grantedTo(grants, 'settlePlace', 'settlePerson')

export const office = {
  screens: [
    screen('/bureau/rapprochements', {
      for: forWhom,
      within: 'office.nav.estate',
      title: 'go.pairs',
      words: [words, fields],
      load: () => import('./PairsPage.tsx').then((m) => m.PairsPage),
    }),
  ],
  slots: [
    fill('flux.waiting', {
      for: forWhom,
      words: [words],
      load: () => import('./PairsWaiting.tsx').then((m) => m.PairsWaiting),
    }),
  ],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart
