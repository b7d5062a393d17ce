import { grantedTo } from '../../kernel/core/access.ts'
import { walkers } from '../../kernel/core/roles.ts'
import { calm } from '../../kernel/web/idle.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'

const footWords: Dictionary = [
  () => import('../core/words.foot.fr.ts'),
  () => import('../core/words.foot.en.ts'),
]
const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
  footWords,
]
const readers = grantedTo(grants, 'readBond')
const page = { for: readers, within: 'office.nav.ledger', words } as const

// Nobody waits for it: it comes once the first screen has nothing better to do.
const foot = fill('frame.foot', {
  for: readers,
  words: [footWords],
  load: () =>
    calm()
      .then(() => import('./IdeaFoot.tsx'))
      .then((m) => m.IdeaFoot),
})
const answerer = fill('hq.answerer', {
  words: [footWords],
  spared: true,
  load: () => import('./AnswererLine.tsx').then((m) => m.AnswererLine),
})

const givenFill = fill('time.given', {
  for: readers,
  words,
  load: () => import('./GivenBack.tsx').then((m) => m.GivenBack),
})

const owedFill = {
  for: grantedTo(grants, 'answerIdea'),
  words: [footWords],
  load: () => import('./OwedLine.tsx').then((m) => m.OwedLine),
}

export const office = {
  screens: [
    screen('/bureau/idees', {
      ...page,
      title: 'go.ideas',
      load: () => import('./IdeasPage.tsx').then((m) => m.IdeasPage),
    }),
    screen('/bureau/idees/:id', { ...page, load: () => import('./IdeaPage.tsx').then((m) => m.IdeaPage) }),
    screen('/bureau/essais', {
      ...page,
      title: 'go.trials',
      load: () => import('./TrialsPage.tsx').then((m) => m.TrialsPage),
    }),
    screen('/bureau/entendus', {
      ...page,
      title: 'go.voices',
      load: () => import('./VoicePage.tsx').then((m) => m.VoicePage),
    }),
    screen('/bureau/mercis', {
      ...page,
      title: 'go.thanks',
      load: () => import('./ThanksPage.tsx').then((m) => m.ThanksPage),
    }),
    screen('/bureau/qui-repond', {
      ...page,
      title: 'go.answerers',
      load: () => import('./AnswerersPage.tsx').then((m) => m.AnswerersPage),
    }),
  ],
  slots: [foot, answerer, givenFill, fill('list.head', owedFill)],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart

const pocket = () => import('./bond-in-pocket.ts')

export const field = {
  screens: [
    screen('/terrain/idees', { for: walkers, load: () => pocket().then((m) => m.IdeasOnPhone) }),
    screen('/terrain/idees/:id', { for: walkers, load: () => pocket().then((m) => m.IdeaOnPhone) }),
    screen('/terrain/essais', { for: walkers, load: () => pocket().then((m) => m.TrialsOnPhone) }),
    screen('/terrain/entendus', { for: walkers, load: () => pocket().then((m) => m.VoicesOnPhone) }),
    screen('/terrain/mercis', { for: walkers, load: () => pocket().then((m) => m.ThanksOnPhone) }),
    screen('/terrain/qui-repond', { for: walkers, load: () => pocket().then((m) => m.AnswerersOnPhone) }),
  ],
  slots: [
    fill('frame.head', {
      for: walkers,
      load: () =>
        calm()
          .then(pocket)
          .then((m) => m.HeadOnPhone),
    }),
    fill('frame.foot', {
      for: walkers,
      load: () =>
        calm()
          .then(pocket)
          .then((m) => m.FootOnPhone),
    }),
    fill('hq.answerer', { spared: true, load: () => pocket().then((m) => m.AnswererOnPhone) }),
    fill('thread.known', { spared: true, load: () => pocket().then((m) => m.ThreadOnPhone) }),
    fill('time.given', { for: walkers, load: () => pocket().then((m) => m.GivenOnPhone) }),
  ],
} satisfies PagePart
