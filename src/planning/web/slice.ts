import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** above the plan of the week */
    'plan.top': object
  }
}

const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
]
const mapWords: Dictionary = [
  () => import('../core/words.map.fr.ts'),
  () => import('../core/words.map.en.ts'),
]
const agendaWords: readonly Dictionary[] = [
  [() => import('../core/words.agenda.fr.ts'), () => import('../core/words.agenda.en.ts')],
]
const go: Dictionary = [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]
const loadAgenda = () => import('./OwnAgenda.tsx').then((m) => m.OwnAgenda)

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/planning', {
      for: grantedTo(grants, 'readBoard'),
      nav: { name: 'office.nav.planning', place: 45 },
      words: [...words, mapWords],
      load: () => import('./PlanPage.tsx').then((m) => m.PlanPage),
    }),
    screen('/bureau/planning/carte', {
      for: grantedTo(grants, 'readBoard'),
      within: 'office.nav.planning',
      title: 'go.map',
      words: [...words, mapWords],
      load: () => import('./map/MapPage.tsx').then((m) => m.MapPage),
    }),
  ],
  deedWords: [go],
} satisfies PagePart

export const contractor = {
  slots: [fill('firm.day.end', { words: agendaWords, spared: true, load: loadAgenda })],
} satisfies PagePart

export const field = {
  slots: [fill('phones.end', { for: ['caretaker'], words: agendaWords, load: loadAgenda })],
} satisfies PagePart
