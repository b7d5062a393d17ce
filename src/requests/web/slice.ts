import { rolesWhere } from '../../kernel/core/roles.ts'
import { list, phone, question } from '../../kernel/web/icons/icons.ts'
import { fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import type { OrderCard, Thread } from '../core/contract.ts'
import type { AlertsOf } from './office/alertsSlot.ts'
import { fr } from './office/words.fr.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** who lives in a dwelling */
    'place.home': { unit: string }
    /** the round of a building */
    'place.round': { building: string }
    /** the way to change the safety alerts of where one stands; without one they are only shown */
    'place.alerts': { of: AlertsOf }
    /** an order, beside the thread of its request */
    'thread.order': { order: OrderCard; thread: Thread }
    /** what the next step asks of it */
    'thread.decision': { order: OrderCard; thread: Thread }
  }
}

const desks = rolesWhere(({ desk }) => desk !== 'none')

/** One screen at three addresses: the list stays where it is while threads open beside it. */
const loadInbox = () => import('./office/office-screens.tsx').then((m) => m.InboxScreen)

export const office = {
  first: { fr, en: () => import('./office/words.en.ts') },
  screens: [
    screen('/bureau', {
      for: desks,
      nav: {
        name: 'office.nav.call',
        place: 30,
        icon: phone,
        for: rolesWhere(({ desk }) => desk === 'agency'),
      },
      load: () => import('./office/office-screens.tsx').then((m) => m.CallScreen),
    }),
    screen('/bureau/questions', {
      for: rolesWhere(({ desk }) => desk === 'hq'),
      nav: { name: 'office.nav.questions', place: 20, icon: question },
      load: loadInbox,
    }),
    screen('/bureau/a-faire', {
      for: desks,
      nav: { name: 'office.nav.todo', place: 40, icon: list },
      load: loadInbox,
    }),
    screen('/bureau/r/:id', { for: desks, within: 'office.nav.todo', load: loadInbox }),
    screen('/bureau/r/:id/papier', {
      for: desks,
      within: 'office.nav.todo',
      load: () => import('./office/office-screens.tsx').then((m) => m.PaperScreen),
    }),
    screen('/bureau/r/:id/lettre', {
      for: desks,
      within: 'office.nav.todo',
      load: () => import('./office/office-screens.tsx').then((m) => m.LetterScreen),
    }),
    screen('/bureau/a-faire/delais', {
      for: desks,
      within: 'office.nav.todo',
      words: [[() => import('../core/delays/words.fr.ts'), () => import('../core/delays/words.en.ts')]],
      load: () => import('./delays/DelaysPage.tsx').then((m) => m.DelaysPage),
    }),
    screen('/bureau/lieu/:id', {
      for: desks,
      within: 'office.nav.estate',
      load: () => import('./office/office-screens.tsx').then((m) => m.PlaceScreen),
    }),
  ],
  slots: [
    fill('notice.words', { load: () => import('./office/GuardedField.tsx').then((m) => m.GuardedWords) }),
  ],
} satisfies PagePart
