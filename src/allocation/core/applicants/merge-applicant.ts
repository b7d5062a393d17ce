import { omitUndefined } from '../../../kernel/core/omit-undefined.ts'
import type { ToldApplicant } from './applicant-shapes.ts'

/** What is held of an applicant before a file says anything. */
export type HeldApplicant = Omit<ToldApplicant, 'name' | 'size' | 'uniqueNumber'>

/** An applicant as a file tells of one, over what is held: a file without an address takes none away, and a priority that it does not know stays. */
export const mergeApplicant = (held: HeldApplicant | undefined, told: ToldApplicant): ToldApplicant => ({
  ...held,
  ...omitUndefined(told),
  papers: told.papers ?? held?.papers ?? [],
  priorities: [...new Set([...(held?.priorities ?? []), ...(told.priorities ?? [])])],
})
