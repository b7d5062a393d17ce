import { grantedTo } from '../../kernel/core/access.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { calm } from '../../kernel/web/idle.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import type { Thread } from '../../requests/core/contract.ts'
import { grants } from '../core/grants.ts'

const sentWords: Dictionary = [
  () => import('../core/words.sent.fr.ts'),
  () => import('../core/words.sent.en.ts'),
]
declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** over the foot of every screen of the office and of the phone */
    'frame.foot': object
    /** at the end of a thread: what others keep of it under a number of theirs */
    'thread.dossiers': { thread: Thread; now: string }
  }
}

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
  sentWords,
]
const ringWords: Dictionary = [
  () => import('../core/calls/words.ring.fr.ts'),
  () => import('../core/calls/words.ring.en.ts'),
]
const dossierWords: Dictionary = [
  () => import('../core/peer/words.fr.ts'),
  () => import('../core/peer/words.en.ts'),
]
const lineWords: Dictionary = [
  () => import('../core/calls/words.line.fr.ts'),
  () => import('../core/calls/words.line.en.ts'),
]
const letterWords: readonly Dictionary[] = [
  ...words,
  [() => import('../core/words.letters.fr.ts'), () => import('../core/words.letters.en.ts')],
]
const wayWords: Dictionary = [
  () => import('../core/ways/words.fr.ts'),
  () => import('../core/ways/words.en.ts'),
]
const wayReaders = grantedTo(grants, 'readWays')
const readers = grantedTo(grants, 'readIntake')
const droppers = grantedTo(grants, 'dropLetters')

const answerers = grantedTo(grants, 'answerCalls')

export const office = {
  screens: [
    screen('/bureau/arrivees', {
      for: readers,
      within: 'office.nav.todo',
      title: 'go.intake',
      words,
      load: () => import('./IntakePage.tsx').then((m) => m.IntakePage),
    }),
    screen('/bureau/arrivees/:id', {
      for: readers,
      within: 'office.nav.todo',
      words: letterWords,
      load: () => import('./IntakeCard.tsx').then((m) => m.IntakeCard),
    }),
    screen('/bureau/courrier-recu', {
      for: droppers,
      within: 'office.nav.todo',
      title: 'go.piles',
      words: letterWords,
      load: () => import('./LettersPage.tsx').then((m) => m.LettersPage),
    }),
    screen('/bureau/ce-qui-arrive', {
      for: grantedTo(grants, 'readArrivals'),
      within: 'office.nav.todo',
      title: 'go.arrivals',
      words: [
        ...words,
        [() => import('../core/words.arrivals.fr.ts'), () => import('../core/words.arrivals.en.ts')],
      ],
      load: () => import('./ArrivalsPage.tsx').then((m) => m.ArrivalsPage),
    }),
    screen('/bureau/adresses', {
      for: wayReaders,
      within: 'office.nav.todo',
      title: 'go.ways',
      words: [wayWords],
      load: () => import('./ways/DeadWaysPage.tsx').then((m) => m.DeadWaysPage),
    }),
    screen('/bureau/telephone', {
      for: answerers,
      within: 'office.nav.call',
      title: 'go.line',
      words: [lineWords],
      load: () => import('./calls/LinePage.tsx').then((m) => m.LinePage),
    }),
  ],
  slots: [
    fill('thread.words', {
      for: readers,
      words: [sentWords],
      load: () => import('./SentWords.tsx').then((m) => m.SentWords),
    }),
    fill('thread.dossiers', {
      for: readers,
      words: [dossierWords],
      load: () => import('./dossiers/ThreadDossiers.tsx').then((m) => m.ThreadDossiers),
    }),
    // Nobody waits for it: it comes once the first screen has nothing better to do.
    fill('frame.foot', {
      for: answerers,
      words: [ringWords],
      load: () =>
        calm()
          .then(() => import('./calls/RingBar.tsx'))
          .then((m) => m.RingBar),
    }),
    fill('list.head', {
      for: readers,
      words,
      load: () => import('./IntakeHead.tsx').then((m) => m.IntakeHead),
    }),
    fill('list.head', {
      for: wayReaders.filter((role) => ofRole(role).reach === 'agency'),
      words: [wayWords],
      load: () => import('./ways/DeadWaysHead.tsx').then((m) => m.DeadWaysHead),
    }),
    fill('person.ways', {
      for: wayReaders,
      words: [wayWords],
      load: () => import('./ways/LostWays.tsx').then((m) => m.LostWays),
    }),
    fill('firm.ways', {
      for: wayReaders,
      words: [wayWords],
      load: () => import('./ways/LostWays.tsx').then((m) => m.LostWays),
    }),
  ],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart
