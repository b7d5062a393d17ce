import type { WaitingAct } from './outbox-types.ts'

/** An act or a photo of this person, or of nobody (a visitor). */
export const isOwn = (whoseIsIt: string | undefined, owner: string): boolean =>
  !whoseIsIt || whoseIsIt === owner

export const ownerOf = (act: Pick<WaitingAct, 'owner'>): string => act.owner ?? ''

/** The server refuses to hear one person's acts from another's session. A signed link says itself whose it is. */
export const speaksFor = ({ owner }: { owner?: string }): Record<string, string> =>
  owner && !owner.startsWith('link:') ? { 'x-loge-person': owner } : {}
