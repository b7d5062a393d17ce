import { onOutcome } from '../../kernel/web/outbox/flush-outbox.ts'

/** As many are told with an idea. */
const mostKept = 5

/** Codes of what the house last said no with in this browser: in memory alone, and never the words. */
const codes: string[] = []

onOutcome((outcome) => {
  if (outcome.ok) return
  codes.push(outcome.refused)
  if (codes.length > mostKept) codes.shift()
})

export const recentRefusals = (): readonly string[] => [...codes]
