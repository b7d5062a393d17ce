/** What was answered by yes or no to the questions that change the urgency. */
export type UrgencyAnswers = Readonly<Record<string, boolean>>

/** Answers as a fact keeps them: those that are yes, and those that are no. Nothing when nobody was asked. */
export const saidIn = (given: UrgencyAnswers | undefined): { answers?: string[]; denied?: string[] } => {
  if (!given) return {}
  const denied = Object.keys(given).filter((answer) => !given[answer])
  return {
    answers: Object.keys(given).filter((answer) => given[answer]),
    ...(denied.length ? { denied } : {}),
  }
}

/** All that was answered so far: what is said later stands. `facts` come oldest first. */
export const givenIn = (facts: readonly { answers?: unknown; denied?: unknown }[]): UrgencyAnswers =>
  Object.fromEntries(
    facts.flatMap(({ answers, denied }) => [
      ...listOf(answers).map((answer) => [answer, true] as const),
      ...listOf(denied).map((answer) => [answer, false] as const),
    ]),
  )

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
