/** What a failure says of the address that it comes from: dead, dead once it was said so often, or nothing. */
type WayWeight = 'dead' | 'thrice' | 'twice' | 'no'

/**
 * By the status of RFC 3463: no such mailbox, or no such host (5.1.x), is for good; a mailbox that is full, or a server that does not
 * answer (5.2.2, 4.x.x), may be again, and is dead after three in seven days. Anything else, and what speaks of who writes (5.1.7,
 * 5.1.8), is no word on the mailbox.
 */
export const weighBounce = (status: string | undefined): WayWeight => {
  if (/^5\.1\.(?![78]$)/.test(status ?? '')) return 'dead'
  return status === '5.2.2' || status?.startsWith('4.') ? 'thrice' : 'no'
}

/** Of a text message: a number that the gateway does not take is dead; one that a report says did not arrive, with the second, where none has arrived in between. */
export const weighText = (failure: string): WayWeight =>
  failure === 'rejected' ? 'dead' : failure === 'failed' ? 'twice' : 'no'

export const bouncesToDie = 3
export const bounceDays = 7
export const textsToDie = 2
