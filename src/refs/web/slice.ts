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

const linkedWords: Dictionary = [
  () => import('../core/words.linked.fr.ts'),
  () => import('../core/words.linked.en.ts'),
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
    screen('/bureau/rapprochements/faits', {
      for: grantedTo(grants, 'settlePlace'),
      within: 'office.nav.estate',
      title: 'go.linked',
      words: [words, fields, linkedWords],
      load: () => import('./linked/LinkedPage.tsx').then((m) => m.LinkedPage),
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
