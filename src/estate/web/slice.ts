import { rolesWhere, walkers } from '../../kernel/core/roles.ts'
import { building } from '../../kernel/web/icons/icons.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import type { Card, PlannedAsset } from '../core/contract.ts'
import type { ReportGiven, SpaceGiven, PlanSpot } from './plan/plan-slots.ts'
import { fr } from './office/words.fr.ts'
import type { InSpaceGiven } from './office/building/BuildingInSpace.tsx'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** the dwellings of a building as they stand, with who lives there */
    'building.stack': { building: string }
    /** what hangs in the halls of a building */
    'building.posted': { building: string }
    /** what one does at a place, and what is to be known before coming */
    'place.acts': { card: Card }
    /** among them: what one comes to see in a dwelling, by appointment */
    'place.visits': { unit: string }
    /** what is under way there, and what happened */
    'place.matters': { card: Card }
    /** who looks after it, what is fitted, who repairs it */
    'place.about': { card: Card }
    /** what comes back each year in a building */
    'building.season': { building: string }
    /** one value that the register of dwellings lacks of it, asked of whoever has it in hand */
    'place.asks': { unit: string }
    /** files for the tools of experts, of a building or of one of its units */
    'place.experts': { building: string; unit?: string | undefined }
    /** the way to what was delivered for a building */
    'building.files': { building: string }
    /** a building or a dwelling, turned in space */
    'place.space': InSpaceGiven
    /** the way there, where there are shapes */
    'place.space.link': { of: { unit: string } | { building: string }; href: string; isHere: boolean }
    /** the dwellings that wait for somebody */
    'estate.vacant': object
    /** above a plan: the way back, and where one is */
    'plan.head': { spot: PlanSpot }
    /** the same in space, from the slice that keeps its shapes */
    'plan.space': SpaceGiven
    /** what is known of such things, under what came before */
    'thing.known': { building: string; thing: Pick<PlannedAsset, 'id' | 'kind' | 'maker' | 'model'> }
    /** what measures a thing of the plan, or the place itself; `called`: the thing as the plan calls it */
    'plan.devices': {
      building: string
      unit?: string | undefined
      thing?: string | undefined
      called?: string | undefined
    }
    /** what one may do about a thing of the plan: another slice files it */
    'plan.report': ReportGiven
  }
}

const estateWords: Dictionary = [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]
const planWords: Dictionary = [
  () => import('../core/words/plan-in-hand.fr.ts'),
  () => import('../core/words/plan-in-hand.en.ts'),
]
const deskWords: Dictionary = [
  () => import('../core/words/desk.fr.ts'),
  () => import('../core/words/desk.en.ts'),
]

const causeWords: Dictionary = [
  () => import('../core/words/causes.fr.ts'),
  () => import('../core/words/causes.en.ts'),
]

const finishWords: Dictionary = [
  () => import('../core/words/finishes.fr.ts'),
  () => import('../core/words/finishes.en.ts'),
]

const desks = rolesWhere(({ desk }) => desk !== 'none')
/** Who may settle (core/grants.ts): an agency, and who answers for the register at head office. */
const settlers = rolesWhere(({ decides, declares, desk }) => decides || (declares && desk !== 'none'))
const labels = { for: desks, within: 'office.nav.estate', words: [estateWords] } as const
const estate = { for: desks, words: [estateWords, planWords, deskWords, finishWords, causeWords] } as const
const page = { ...estate, within: 'office.nav.estate' } as const

/** A building has several faces, a dwelling is flat or in space: the page stays while they change. */
const loadBuilding = () => import('./office/Estate.tsx').then((m) => m.OneBuilding)
const loadRooms = () => import('./office/Estate.tsx').then((m) => m.OneUnit)

const kinds: Dictionary = [
  () => import('../core/words/kinds.fr.ts'),
  () => import('../core/words/kinds.en.ts'),
]

const go: Dictionary = [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]

export const office = {
  // The kinds of rooms and things are said on the first screens of other slices too.
  first: { fr, en: () => import('./office/words.en.ts') },
  screens: [
    screen('/bureau/patrimoine', {
      ...estate,
      nav: { name: 'office.nav.estate', place: 60, icon: building },
      load: () => import('./office/Estate.tsx').then((m) => m.EstateBuildings),
    }),
    screen('/bureau/patrimoine/equipements', {
      title: 'go.things',
      ...page,
      load: () => import('./office/Estate.tsx').then((m) => m.EstateThings),
    }),
    screen('/bureau/patrimoine/pannes', {
      title: 'go.rates',
      ...page,
      load: () => import('./office/Estate.tsx').then((m) => m.EstateRates),
    }),
    screen('/bureau/patrimoine/vacants', {
      title: 'go.vacant',
      ...page,
      load: () => import('./office/Estate.tsx').then((m) => m.EstateVacant),
    }),
    screen('/bureau/patrimoine/constate', {
      title: 'go.seen',
      ...page,
      load: () => import('./office/Estate.tsx').then((m) => m.EstateSeen),
    }),
    screen('/bureau/differences', {
      ...page,
      for: settlers,
      title: 'go.differences',
      load: () => import('./office/causes/CausesPage.tsx').then((m) => m.CausesPage),
    }),
    screen('/bureau/patrimoine/:building', { ...page, load: loadBuilding }),
    screen('/bureau/patrimoine/:building/:face', { ...page, load: loadBuilding }),
    screen('/bureau/patrimoine/:building/logement/:unit', { ...page, load: loadRooms }),
    screen('/bureau/patrimoine/:building/logement/:unit/3d', { ...page, load: loadRooms }),
    screen('/bureau/patrimoine/:building/logement/:unit/pieces', { ...page, load: loadRooms }),
    screen('/bureau/patrimoine/:building/logement/:unit/dessin', {
      ...page,
      load: () => import('./office/Estate.tsx').then((m) => m.UnitDrawing),
    }),
    screen('/bureau/etiquettes', {
      ...labels,
      load: () => import('./LabelSheets.tsx').then((m) => m.NoLabels),
    }),
    screen('/bureau/etiquettes/:building', {
      ...labels,
      load: () => import('./LabelSheets.tsx').then((m) => m.LabelSheets),
    }),
  ],
  slots: [
    fill('flux.trust', {
      for: settlers,
      words: estate.words,
      load: () => import('./office/causes/SourceTrust.tsx').then((m) => m.SourceTrust),
    }),
    fill('thread.plan', { load: () => import('./plan/PlanBeside.tsx').then((m) => m.loadPlanBeside()) }),
  ],
  deedWords: [go],
} satisfies PagePart

export const field = {
  screens: [
    screen('/terrain/plan', {
      for: walkers,
      words: [kinds, planWords, finishWords],
      next: true,
      load: () => import('./plan/PlanPage.tsx').then((m) => m.PlanPage),
    }),
  ],
  slots: [
    fill('round.stop', {
      for: walkers,
      next: true,
      load: () => import('./plan/LookHere.tsx').then((m) => m.LookHere),
    }),
    fill('day.head', {
      words: [planWords],
      load: () => import('./plan/Thanks.tsx').then((m) => m.ThanksInDay),
    }),
  ],
} satisfies PagePart

export const tenant = {
  slots: [
    fill('report.plan', { load: () => import('./plan/load-plan-parts.tsx').then((m) => m.loadPointed()) }),
  ],
} satisfies PagePart

// Without network the order stands without its plan, and there is nothing new to thank for.
export const contractor = {
  slots: [
    fill('order.plan', {
      spared: true,
      next: true,
      ahead: () => import('./plan/load-plan-parts.tsx').then((m) => m.loadTouched()),
      load: () => import('./plan/load-plan-parts.tsx').then((m) => m.loadLooked()),
    }),
    fill('order.thanks', {
      spared: true,
      load: () => import('./plan/load-thanks.tsx').then((m) => m.loadThanks()),
    }),
  ],
} satisfies PagePart
