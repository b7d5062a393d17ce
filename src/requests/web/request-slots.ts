import type { AlertsOf } from '../../people/core/contract.ts'
import type { OrderCard, Thread } from '../core/contract.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** who lives in a dwelling */
    'place.home': { unit: string }
    /** the round of a building */
    'place.round': { building: string }
    /** the way to change the safety alerts of where one stands; without one they are only shown */
    'place.alerts': { of: AlertsOf }
    /** beside a note that is being written: whom it names */
    'note.mention': { request: string; words: string; onWords: (words: string) => void }
    /** who still comes to a dwelling; `onDone`: one of them was moved or given up */
    'home.visits': { unit: string; onDone?: (() => void) | undefined }
    /** above the list of what there is to do */
    'list.head': { now: string }
    /** invoices to pay, a face of what head office has to do */
    'list.bills': {
      now: string
      current: string | undefined
      q: string
      onWords: (q: string) => void
      hrefOf: (request: string) => string
    }
    /** who sees to a request by name, in the head of its thread */
    'thread.charge': { thread: Thread; now: string }
    /** an order, beside the thread of its request */
    'thread.order': { order: OrderCard; thread: Thread }
    /** where the widest screens have room: the place that a thread is about */
    'thread.place': { thread: Thread; now: string }
    /** the plan of that place, where one was drawn; `thing`: what broke */
    'thread.plan': { of: { unit: string } | { building: string; storey?: string }; thing: string | undefined }
    /** what the next step asks of it */
    'thread.decision': { order: OrderCard; thread: Thread; onAsk: (whom: 'hq' | 'firm') => void }
    /** the head of a caretaker’s day */
    'day.head': object
    /** under a question to head office that is being written: what it has answered before; `onMine`: nobody needs to be asked */
    'ask.known': { request: string; words: string; onMine: () => void }
    /** beside what head office is asked, or has answered: who answers for it there, by name */
    'hq.answerer': { directorate: string }
    /** what a meter or a probe said, in the thread of the request that it became */
    'thread.alarm': { thread: Thread; now: string }
    /** at the end of a thread: what head office has answered of such matters, and the way to keep what it answers here */
    'thread.known': { thread: Thread }
  }
}
