import { plainStep, type StateStep } from '../../core/state/least-dossier.ts'
import { comparedWords, leastWords } from '../../core/state/state-reply.ts'

/**
 * Whether a step there is one that the house told: its words alone, or within those by which their service tells the end of a part, by us. What
 * somebody else quotes of us is hers.
 */
export const isOwnStep = (
  { description, createdBy }: StateStep,
  partner: string | null | undefined,
  told: readonly string[],
): boolean => {
  const there = comparedWords(plainStep(description))
  const isOurs = Boolean(partner) && (createdBy ?? '').startsWith(partner!)
  return told.some((words) => {
    const own = comparedWords(words)
    if (createdBy && partner && !isOurs) return false
    return there === own || (isOurs && own.length >= leastWords && there.includes(own))
  })
}

/** A file that the house sent there bears its name (tell-state.ts). */
export const isOwnFile = (title: string | null | undefined): boolean =>
  /^loge-[0-9a-f]{12}-\d/.test(title ?? '')
