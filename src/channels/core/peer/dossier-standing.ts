import type { CodeUnder } from '../../../kernel/core/words.ts'

const ofState = ['NOUVEAU', 'EN_COURS', 'REFUSE', 'FERME'] as const
const ofCity = [
  'OPEN',
  'IN_PROGRESS',
  'ACTION_SCHEDULED',
  'FIXED',
  'CLOSED',
  'DUPLICATE',
  'NO_FURTHER_ACTION',
  'NOT_COUNCILS_RESPONSIBILITY',
] as const

/** How a dossier stands there, as the thread says it; one that is not handed over yet waits, and what is unknown is open. */
export const standsThere = (
  channel: 'open311' | 'state',
  stands: string,
  isThere: boolean,
): CodeUnder<'dossier.stands'> => {
  if (!isThere) return 'waits'
  const codes: readonly (typeof ofState | typeof ofCity)[number][] = channel === 'state' ? ofState : ofCity
  return codes.find((code) => code === stands) ?? 'other'
}
