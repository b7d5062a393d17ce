import { grantedTo } from '../../kernel/core/access.ts'
import { walkers } from '../../kernel/core/roles.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const pocketWords: Dictionary = [
  () => import('../core/words.pocket.fr.ts'),
  () => import('../core/words.pocket.en.ts'),
]
const words: readonly Dictionary[] = [
  pocketWords,
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]
const desks = grantedTo(grants, 'readFacts')
const askPage = { for: desks, within: 'office.nav.ask', words } as const

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/siege', {
      for: desks,
      nav: { name: 'office.nav.ask', place: 85 },
      words,
      load: () => import('./QuestionsPage.tsx').then((m) => m.QuestionsPage),
    }),
    screen('/bureau/siege/poser', {
      ...askPage,
      for: grantedTo(grants, 'ask'),
      load: () => import('./AskQuestion.tsx').then((m) => m.AskQuestion),
    }),
    screen('/bureau/siege/heures', {
      ...askPage,
      for: grantedTo(grants, 'setHours'),
      load: () => import('./HoursPage.tsx').then((m) => m.HoursPage),
    }),
    screen('/bureau/siege/catalogue', {
      ...askPage,
      load: () => import('./CataloguePage.tsx').then((m) => m.CataloguePage),
    }),
    screen('/bureau/siege/fait', {
      ...askPage,
      load: () => import('./FactPage.tsx').then((m) => m.FactPage),
    }),
    screen('/bureau/siege/:id', {
      ...askPage,
      load: () => import('./QuestionPage.tsx').then((m) => m.QuestionPage),
    }),
  ],
} satisfies PagePart

const pocket = { next: true } as const

export const field = {
  screens: [
    screen('/terrain/siege', {
      ...pocket,
      for: walkers,
      load: () => import('./PocketQuestions.tsx').then((m) => m.PocketQuestions),
    }),
  ],
  slots: [
    fill('round.stop', {
      ...pocket,
      for: grantedTo(grants, 'answer'),
      load: () => import('./RoundAsks.tsx').then((m) => m.RoundAsks),
    }),
  ],
} satisfies PagePart
