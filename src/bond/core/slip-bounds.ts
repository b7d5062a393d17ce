/** Signs of an idea at most, and of an answer. */
export const longest = { idea: 400, answer: 600, trial: 200 } as const

/** What one who lives with a trial says of it. */
export const trialVotes = ['keep', 'stop', 'unsure'] as const
export type TrialVote = (typeof trialVotes)[number]

/** Fewer persons than this say nothing together: slips come out of the box with those of so many, and no place of fewer is told. */
export const togetherFrom = 5

/** Slips of one person that wait, at most. */
export const mostWaiting = 20
