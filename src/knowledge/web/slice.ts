import { grantedTo } from '../../kernel/core/access.ts'
import { walkers } from '../../kernel/core/roles.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'

const words: Dictionary = [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]
const readers = grantedTo(grants, 'readList')
const page = { for: readers, within: 'office.nav.todo', words: [words] } as const

export const office = {
  screens: [
    screen('/bureau/ce-que-nous-savons', {
      ...page,
      title: 'go.knowledge',
      load: () => import('./KnowledgePage.tsx').then((m) => m.KnowledgePage),
    }),
    screen('/bureau/ce-que-nous-savons/:id', {
      ...page,
      load: () => import('./PiecePage.tsx').then((m) => m.PiecePage),
    }),
  ],
  slots: [
    fill('list.head', {
      for: grantedTo(grants, 'keep'),
      words: [words],
      load: () => import('./WaitingPieces.tsx').then((m) => m.WaitingPieces),
    }),
    fill('ask.known', { words: [words], load: () => import('./AskKnown.tsx').then((m) => m.AskKnown) }),
    fill('thread.known', {
      words: [words],
      load: () => import('./ThreadKnown.tsx').then((m) => m.ThreadKnown),
    }),
    fill('building.posted', {
      words: [words],
      load: () => import('./KnownHere.tsx').then((m) => m.KnownOfBuilding),
    }),
    fill('thing.known', {
      words: [words],
      load: () => import('./KnownHere.tsx').then((m) => m.KnownOfThing),
    }),
  ],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart

const loadPocket = () => import('./KnownInPocket.tsx')
const pocket = { words: [words], next: true } as const

export const field = {
  screens: [
    screen('/terrain/savoir', {
      ...pocket,
      for: walkers,
      load: () => loadPocket().then((m) => m.PocketKnowledge),
    }),
  ],
  slots: [
    fill('thread.known', { ...pocket, load: () => loadPocket().then((m) => m.PocketThread) }),
    fill('thing.known', { ...pocket, load: () => loadPocket().then((m) => m.PocketThing) }),
    fill('building.known', { ...pocket, load: () => loadPocket().then((m) => m.PocketBuilding) }),
  ],
} satisfies PagePart

export const contractor = {
  slots: [
    fill('order.known', {
      words: [words],
      spared: true,
      load: () => import('./OrderKnown.tsx').then((m) => m.OrderKnown),
    }),
  ],
} satisfies PagePart
