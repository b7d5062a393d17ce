/** What can be done with an act that was refused. */
export type Offer = 'send' | 'contest' | 'say' | 'file' | 'thread'

export type RefusedAct = {
  type: string
  /** written, or spoken */
  words: boolean
  photos: boolean
  /** what the thread lets the caretaker do now (`yes`, or why not), when it could be asked */
  can?: Record<string, string> | undefined
}

/** Acts that say that it is repaired. */
const saysDone: ReadonlySet<string> = new Set(['resolve', 'confirm'])

/** Acts on a thread that is there already. */
const onThread = /^request\.(?!file$)/
/** What is done to a work order has its request as subject. */
const onOrder = /^order\./

/** The request that an act was about, to say which one it was; nothing where it is about something else. */
export const requestOf = (command: { type?: unknown; subject?: unknown } | undefined): string | undefined => {
  // A queue that was tampered with may hold anything.
  const { type, subject } = command ?? {}
  if (typeof type !== 'string' || typeof subject !== 'string') return undefined
  return onThread.test(type) || onOrder.test(type) ? subject : undefined
}

/**
 * What to offer, the likeliest first: the same act where it is still possible; else the same words in the same thread; else a
 * new request with them. Without network, or for a matter that is none of the threads: to send it again.
 */
export const offersFor = ({ type, words, photos, can }: RefusedAct): Offer[] => {
  if (onOrder.test(type)) return ['send', 'thread']
  if (!onThread.test(type)) return ['send']
  if (!can) return ['send', 'thread']
  const act = type.replace('request.', '')
  const allowed = (name: string): boolean => can[name] === 'yes'
  const offers: [Offer, boolean][] = [
    ['send', allowed(act)],
    // Never the contrary of what the caretaker said.
    ['contest', act !== 'contest' && !saysDone.has(act) && words && allowed('contest')],
    ['say', act !== 'say' && words && allowed('say')],
    ['file', (words || photos) && !allowed(act)],
    ['thread', true],
  ]
  return offers.filter(([, yes]) => yes).map(([offer]) => offer)
}
