/** What a bounce says of the mailbox that it comes from. */
type BounceWeight = 'dead' | 'thrice' | 'no'

/**
 * By the status of RFC 3463: no such mailbox, or no such host (5.1.x), is for good; a mailbox that is full, or a server that does not
 * answer (5.2.2, 4.x.x), may be again, and is dead after three in seven days. Anything else speaks of the mail, not of the mailbox.
 */
export const weighBounce = (status: string | undefined): BounceWeight => {
  if (status?.startsWith('5.1.')) return 'dead'
  return status === '5.2.2' || status?.startsWith('4.') ? 'thrice' : 'no'
}

export const bouncesToDie = 3
export const bounceDays = 7
