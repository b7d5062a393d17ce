import type { Message, PeerTold } from './message-shape.ts'

/** Somebody whom the house knows by the address that the message came from. */
export type KnownSender = {
  id: string
  side: 'tenant' | 'firm' | 'staff'
  /** of a tenant: her household, where it lives, and whose it is; nothing of who has moved out */
  household: string | null
  unit: string | null
  agency: string | null
}

/** A request that the message names, by one of its clues, and whether its sender has a part in it. */
export type NamedRequest = {
  request: string
  by: 'address' | 'code' | 'answer' | 'number'
  /** who speaks there, where she is a party of it */
  party: KnownSender | undefined
}

/** What the house found out about a message. */
export type Findings = {
  message: Pick<Message, 'forged' | 'needsCode' | 'words' | 'photos' | 'sounds' | 'papers' | 'peer'>
  /** in the order of their evidence */
  named: readonly NamedRequest[]
  senders: readonly KnownSender[]
  /** people who may have sent it, the likeliest first */
  likely?: readonly string[]
}

/** Why nobody but a person can say where it belongs: said under `intake.why.*`. */
export const reasons = [
  'stranger',
  'several',
  'not_party',
  'moved_out',
  'colleague',
  'firm',
  'empty',
  'refused',
  'unreadable',
  'forged',
  'no_code',
  'short',
] as const
export type Reason = (typeof reasons)[number]

export type Placement =
  | { to: 'thread'; request: string; speaker: KnownSender; by: NamedRequest['by'] | 'only' }
  /** `before`: an old request that it answers, and is not about */
  | { to: 'home'; speaker: KnownSender & { unit: string }; before?: string }
  | { to: 'intake'; why: Reason; candidates: readonly string[] }
  | { to: 'held'; why: 'forged' }
  | { to: 'peer'; told: PeerTold }

/** Three at most: more is a list, and a list is read by nobody. */
export const mostCandidates = 3

/**
 * Where a message belongs. The first evidence that stands decides: the dossier with which it came, our own reply address, the code of
 * our letter, what it answers, a number in it, the
 * sender's home. A thread opens only to who has a part in it; whatever fits nowhere waits for a person, and is never refused.
 */
export const placeMessage = ({ message, named, senders }: Findings): Placement => {
  if (message.peer) return { to: 'peer', told: message.peer }
  const candidates = [...new Set(named.map(({ request }) => request))].slice(0, mostCandidates)
  const intake = (why: Reason): Placement => ({ to: 'intake', why, candidates })
  if (message.forged) return { to: 'held', why: 'forged' }
  if (!hasSomething(message)) return intake('empty')
  const found = named.find(({ party }) => party && party.side !== 'staff')
  if (found?.party) return { to: 'thread', request: found.request, speaker: found.party, by: found.by }
  if (senders.some(({ side }) => side === 'staff')) return intake('colleague')
  // Two homes have one name, and a name stands on a letter for whoever writes it there.
  if (message.needsCode && !senders.length) return intake('no_code')
  // A number in the words of somebody else shows nothing, and moves nothing.
  if (named.length) return intake('not_party')
  const [sender, other] = senders
  if (!sender) return intake('stranger')
  if (other) return intake('several')
  if (sender.side === 'firm') return intake('firm')
  return sender.unit ? { to: 'home', speaker: { ...sender, unit: sender.unit } } : intake('moved_out')
}

const hasSomething = ({ words, photos, sounds, papers }: Findings['message']): boolean =>
  words.trim() !== '' || photos.length + sounds.length + papers.length > 0
