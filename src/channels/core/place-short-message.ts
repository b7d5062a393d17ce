import { mostCandidates, type KnownSender, type Placement } from './place-message.ts'

/** Words up to which a message may be no more than an answer: «oui mais pas avant 10 h», «toujours rien». */
const mostShort = 12

export const isShort = (words: string): boolean => words.split(/\s+/).filter(Boolean).length <= mostShort

/**
 * Where a short message belongs that says neither what is wrong nor what is asked: into the one request that is `open` of who sent it,
 * before a person where there are several, or where it is an answer alone («OUI») and nothing is open that it might answer. Nothing
 * where it opens a request of its own.
 */
export const placeShort = (
  speaker: KnownSender,
  open: readonly string[],
  isAnswer: boolean,
): Placement | undefined => {
  const [request] = open
  if (request && open.length === 1) return { to: 'thread', request, speaker, by: 'only' }
  return request || isAnswer
    ? { to: 'intake', why: 'short', candidates: open.slice(0, mostCandidates) }
    : undefined
}
