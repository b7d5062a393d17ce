import type { Way } from './message-shape.ts'
import type { StateAnswer } from './state/state-reply.ts'

/** What becomes true of a message by a hand: codes and ids, never words of people. The subject is the message. */
export type ChannelsFacts = {
  /** somebody said into which thread it belongs */
  'message.placed': { way: Way; request: string; by: 'hand' }
  /** somebody opened a request with it */
  'message.opened': { way: Way; request: string }
  /** advertising, thanks: nothing is asked; `noted`: the danger that rang for it without a place ends */
  'message.dismissed': { way: Way; noted?: string }
  /** a pile of letters came: its files are read one after the other */
  'pile.dropped': {}
  'pile.stopped': {}
  'pile.resumed': {}
  /** an agent said what is told to the State of a dossier; the subject is the dossier */
  'dossier.answered': { request: string; what: StateAnswer }
  /** an agent gave what is a city's to mend to it */
  'dossier.opened': { request: string; city: string }
}

/** With what a request is opened: on its way to the request, never kept in the journal. `isNoted`: it rings already, without a place. */
type ChannelsEnclosures = {
  'message.opened': { filing: object; isNoted: boolean }
  /** what stands in the thread of it */
  'dossier.answered': { note: string }
  'dossier.opened': { note: string }
}
/** Of a call: nobody is named, neither who calls nor who answers. The subject is the call. */
type CallFacts = {
  /** a call rings */
  'call.rang': { direction: 'in' | 'out' }
  'call.answered': { direction: 'in' | 'out' }
  /** `missed`: nobody spoke to who called */
  'call.ended': { direction: 'in' | 'out'; missed: boolean }
  /** nobody is to be called back */
  'call.settled': Record<never, never>
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends ChannelsFacts, CallFacts {}
  interface Enclosures extends ChannelsEnclosures {}
}
