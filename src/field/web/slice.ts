import { grantedTo } from '../../kernel/core/access.ts'
import { rolesWhere, walkers } from '../../kernel/core/roles.ts'
import { pin } from '../../kernel/web/icons/icons.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'
import { fr as firstWords } from './words.fr.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** a building on the phone: the way to its plan, what is open there, what hangs there */
    'building.plan': { building: string }
    'building.open': { building: string }
    'building.notices': { building: string }
    /** what head office has answered of it, and the way to all that is known */
    'building.known': { building: string }
    /** the end of a stop of the round: what else is looked at there; without a stairwell, the whole building */
    'round.stop': { building: string; entrance: string | null }
    /** at the right of the head of every screen, in the room of one button */
    'frame.head': object
    /** the end of the page of one’s own phones */
    'phones.end': object
  }
}

const fieldWords: Dictionary = [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]
const deviceWords: Dictionary = [
  () => import('../core/device/words.fr.ts'),
  () => import('../core/device/words.en.ts'),
]
const roundWords: readonly Dictionary[] = [
  [() => import('../core/round/words.round.fr.ts'), () => import('../core/round/words.round.en.ts')],
  [() => import('../core/round/words.office.fr.ts'), () => import('../core/round/words.office.en.ts')],
]

const go: Dictionary = [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  ways: [
    {
      path: '/terrain',
      for: rolesWhere(({ desk, walks }) => desk !== 'none' && walks),
      nav: { name: 'office.nav.ground', place: 10, icon: pin },
    },
  ],
  counts: [
    {
      on: 'office.nav.team',
      ask: 'held.waiting',
      hears: 'held.',
      label: 'office.nav.held',
      for: grantedTo(grants, 'reviewHeld'),
    },
  ],
  screens: [
    screen('/bureau/telephones', {
      title: 'go.phones',
      for: grantedTo(grants, 'seeDevices'),
      within: 'office.nav.team',
      words: [fieldWords, deviceWords],
      load: () => import('./device/OfficeDevices.tsx').then((m) => m.OfficeDevices),
    }),
    screen('/bureau/tournees', {
      for: grantedTo(grants, 'setRound'),
      nav: { name: 'office.nav.rounds', place: 120 },
      words: roundWords,
      load: () => import('./round/office/Rounds.tsx').then((m) => m.Rounds),
    }),
  ],
  slots: [
    fill('place.round', {
      words: roundWords,
      load: () => import('./round/office/RoundHere.tsx').then((m) => m.RoundHere),
    }),
  ],
  deedWords: [go],
} satisfies PagePart

export const field = {
  first: { fr: firstWords, en: () => import('./words.en.ts') },
  screens: [
    screen('/terrain/tournee', {
      for: walkers,
      next: true,
      load: () => import('./round/Round.tsx').then((m) => m.Round),
    }),
    screen('/terrain/lieux', {
      for: walkers,
      load: () => import('./CaretakerBuildings.tsx').then((m) => m.CaretakerBuildings),
    }),
    screen('/terrain/lieu/:id', {
      for: walkers,
      load: () => import('./FieldBuilding.tsx').then((m) => m.FieldBuilding),
    }),
    screen('/terrain/telephones', {
      for: walkers,
      words: [deviceWords],
      load: () => import('./device/Devices.tsx').then((m) => m.OwnDevices),
    }),
  ],
} satisfies PagePart
