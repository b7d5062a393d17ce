import { grantedTo } from '../../kernel/core/access.ts'
import { rolesWhere, walkers } from '../../kernel/core/roles.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import type { SameAnswers } from '../core/sum-same-answers.ts'
import { fr } from '../core/words.menu.fr.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** beside the time that is taken: what was given back in that period, with what nobody typed twice in it */
    'time.given': { period: string | undefined; same: SameAnswers }
  }
}

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]
const contestWords: Dictionary = [
  () => import('../core/words.contest.fr.ts'),
  () => import('../core/words.contest.en.ts'),
]
const link: Dictionary = [() => import('../core/words.link.fr.ts'), () => import('../core/words.link.en.ts')]
const desks = rolesWhere(({ desk }) => desk !== 'none')
const load = () => import('./question-pages.ts').then((m) => m.TimePage)
const loadRules = () => import('./question-pages.ts').then((m) => m.RulesPage)

const loadContests = () => import('./question-pages.ts').then((m) => m.ContestsPage)
const loadSaid = () => import('./question-pages.ts').then((m) => m.AskedSaid)
const loadMark = () => import('./WhyMark.tsx').then((m) => m.WhyMark)
const mark = {
  for: grantedTo(grants, 'readLedger'),
  words: [[() => import('../core/words.mark.fr.ts'), () => import('../core/words.mark.en.ts')]],
  spared: true,
} as const
const whySpoken = { for: grantedTo(grants, 'readLedger'), words: [...words, contestWords] } as const

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
    screen('/bureau/temps/pourquoi', {
      for: desks,
      within: 'office.nav.ledger',
      words: [...words, contestWords],
      load: loadContests,
    }),
  ],
  counts: [
    {
      on: 'office.nav.ledger',
      ask: 'ledger.waiting',
      hears: 'ledger.',
      label: 'office.nav.contests',
      for: grantedTo(grants, 'answerContest'),
    },
  ],
  slots: [
    fill('asked.mark', { ...mark, load: loadMark }),
    fill('asked.said', { ...whySpoken, spared: true, load: loadSaid }),
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
    screen('/terrain/temps/pourquoi', {
      for: walkers,
      load: () => import('./pocket-pages.ts').then((m) => m.ContestsInPocket),
    }),
  ],
  slots: [
    fill('asked.mark', {
      next: true,
      spared: true,
      load: () => import('./pocket-pages.ts').then((m) => m.MarkInPocket),
    }),
    fill('asked.said', {
      spared: true,
      load: () => import('./pocket-pages.ts').then((m) => m.SaidInPocket),
    }),
    fill('phones.end', {
      for: grantedTo(grants, 'readLedger'),
      words: [link],
      load: () => import('./FieldWay.tsx').then((m) => m.FieldWay),
    }),
  ],
} satisfies PagePart
