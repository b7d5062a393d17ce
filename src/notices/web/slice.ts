import { grantedTo } from '../../kernel/core/access.ts'
import { rolesWhere, walkers } from '../../kernel/core/roles.ts'
import { note, print } from '../../kernel/web/icons/icons.ts'
import type { FieldProps } from '../../kernel/web/parts/Field.tsx'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** a text about people, with whoever reads it over one's shoulder */
    'notice.words': { field: Omit<FieldProps, 'kind'> }
  }
}

const posters: Dictionary = [
  () => import('../core/words.posters.fr.ts'),
  () => import('../core/words.posters.en.ts'),
]

const leftWords: Dictionary = [
  () => import('../core/words.left.fr.ts'),
  () => import('../core/words.left.en.ts'),
]

// In one piece: the sheet of a notice is printed next, perhaps when the network has gone.
const load = () => import('./field-notices.tsx')

/** What hangs in the halls is the agency's. */
const hall = { for: rolesWhere(({ desk }) => desk === 'agency'), words: [posters] } as const

const go: Dictionary = [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/affichage', {
      ...hall,
      nav: { name: 'office.nav.notices', place: 90 },
      load: () => import('./HallNotices.tsx').then((m) => m.HallNotices),
    }),
    screen('/bureau/affichage/nouveau', {
      ...hall,
      within: 'office.nav.notices',
      load: () => import('./HallNotices.tsx').then((m) => m.NewHallNotice),
    }),
    screen('/bureau/affichage/:id', {
      ...hall,
      within: 'office.nav.notices',
      load: () => import('./HallNotices.tsx').then((m) => m.HallPoster),
    }),
    screen('/bureau/courrier', {
      for: grantedTo(grants, 'readLeft'),
      nav: { name: 'office.nav.mailbox', place: 100 },
      words: [
        [() => import('../core/words.notices.fr.ts'), () => import('../core/words.notices.en.ts')],
        leftWords,
      ],
      load: () => import('./Mailbox.tsx').then((m) => m.Mailbox),
    }),
  ],
  slots: [
    fill('building.posted', {
      for: hall.for,
      words: [posters],
      load: () => import('./NoticesHere.tsx').then((m) => m.NoticesHere),
    }),
    fill('thread.left', {
      for: grantedTo(grants, 'readLeft'),
      words: [leftWords],
      load: () => import('./LeftNotices.tsx').then((m) => m.LeftNotices),
    }),
  ],
  deeds: [
    { name: 'go.post', for: hall.for, path: '/bureau/affichage/nouveau', icon: note },
    {
      name: 'go.letters',
      for: grantedTo(grants, 'print'),
      path: '/bureau/courrier?tab=letters',
      icon: print,
    },
  ],
  deedWords: [go],
} satisfies PagePart

export const field = {
  screens: [
    screen('/terrain/avis', {
      for: walkers,
      words: [posters],
      load: () => load().then((m) => m.FieldNotices),
    }),
    screen('/terrain/avis/nouveau', {
      for: walkers,
      words: [posters],
      load: () => load().then((m) => m.FieldPost),
    }),
    screen('/terrain/avis/:id', {
      for: walkers,
      words: [posters],
      load: () => load().then((m) => m.FieldPoster),
    }),
  ],
  slots: [fill('building.notices', { words: [posters], load: () => load().then((m) => m.NoticesOf) })],
} satisfies PagePart
