import { grantedTo } from '../../kernel/core/access.ts'
import { roles } from '../../kernel/core/roles.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.sheet-title.fr.ts'
import { askWords } from './ask-words.ts'

const words: readonly Dictionary[] = [
  [() => import('../core/words.register.fr.ts'), () => import('../core/words.register.en.ts')],
  [() => import('../core/words.positions.fr.ts'), () => import('../core/words.positions.en.ts')],
  [() => import('../core/words.refused.fr.ts'), () => import('../core/words.refused.en.ts')],
]

const sheetWords: Dictionary = [
  () => import('../core/words.sheet.fr.ts'),
  () => import('../core/words.sheet.en.ts'),
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
    screen('/bureau/enquetes', {
      for: grantedTo(grants, 'typeSheet'),
      within: 'office.nav.lettings',
      title: 'go.campaigns',
      words: [
        sheetWords,
        [() => import('../core/words.campaign.fr.ts'), () => import('../core/words.campaign.en.ts')],
      ],
      load: () => import('./campaign/CampaignPage.tsx').then((m) => m.CampaignPage),
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

/** Whoever holds the link of a mail answers, signed in or not. */
export const gate = {
  first: { fr, en: () => import('../core/words.sheet-title.en.ts') },
  screens: [
    screen('/enquete', {
      for: roles,
      title: 'sheet.title',
      words: [sheetWords],
      load: () => import('./campaign/OccupationPage.tsx').then((m) => m.OccupationPage),
    }),
  ],
} satisfies PagePart
