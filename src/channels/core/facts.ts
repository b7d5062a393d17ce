import type { Way } from './message-shape.ts'

/** What becomes true of a message by a hand: codes and ids, never words of people. The subject is the message. */
export type ChannelsFacts = {
  /** somebody said into which thread it belongs */
  'message.placed': { way: Way; request: string; by: 'hand' }
  /** somebody opened a request with it */
  'message.opened': { way: Way; request: string }
  /** advertising, thanks: nothing is asked; `noted`: the danger that rang for it without a place ends */
  'message.dismissed': { way: Way; noted?: string }
}

/** With what a request is opened: on its way to the request, never kept in the journal. `isNoted`: it rings already, without a place. */
type ChannelsEnclosures = { 'message.opened': { filing: object; isNoted: boolean } }

declare module '../../kernel/core/facts.ts' {
  interface Facts extends ChannelsFacts {}
  interface Enclosures extends ChannelsEnclosures {}
}
