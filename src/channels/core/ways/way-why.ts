import type { CodeUnder } from '../../../kernel/core/words.ts'

/** Why a way is lost, for whoever asks for another one: from a status of RFC 3463, or what texts met there (`channels.way.why`). */
export const wayWhyOf = (why: string): CodeUnder<'way.why'> => {
  if (why === 'stop' || why === 'rejected' || why === 'failed') return why
  if (why.startsWith('5.1.')) return 'nobody'
  return why === '5.2.2' ? 'full' : 'silent'
}
