/** From here on two are one without asking anybody (of such pairs 97 in a hundred are, on the programmes of Paris). */
export const leastSure = 0.85
/** Below it nobody is asked. */
export const leastAsked = 0.15

/** What is done with a pair of this chance: it stands, somebody is asked, or it is forgotten. */
export const judgeChance = (chance: number): 'sure' | 'asked' | undefined =>
  chance >= leastSure ? 'sure' : chance >= leastAsked ? 'asked' : undefined
