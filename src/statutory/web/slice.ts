import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { askWords } from './ask-words.ts'

const words: readonly Dictionary[] = [
  [() => import('../core/words.register.fr.ts'), () => import('../core/words.register.en.ts')],
  [() => import('../core/words.positions.fr.ts'), () => import('../core/words.positions.en.ts')],
  [() => import('../core/words.refused.fr.ts'), () => import('../core/words.refused.en.ts')],
]

export const office = {
  screens: [
    screen('/bureau/rpls', {
      for: grantedTo(grants, 'declare'),
      within: 'office.nav.lettings',
      title: 'go.rpls',
      words,
      load: () => import('./DeclarationPage.tsx').then((m) => m.DeclarationPage),
    }),
  ],
  slots: [
    fill('lease.papers', {
      for: grantedTo(grants, 'answerValue'),
      words: [askWords],
      load: () => import('./DwellingAsk.tsx').then((m) => m.DwellingAsk),
    }),
    fill('place.asks', {
      for: grantedTo(grants, 'answerValue'),
      words: [askWords],
      load: () => import('./DwellingAsk.tsx').then((m) => m.DwellingAsk),
    }),
  ],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart

export const field = {
  slots: [
    fill('round.stop', { load: () => import('./SpokenLandingAsk.tsx').then((m) => m.SpokenLandingAsk) }),
  ],
} satisfies PagePart
