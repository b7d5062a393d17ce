/** How head office answers an idea: yes with what and when, no with why, it asks more; later, in which version it has shipped. */
export const answerKinds = ['yes', 'no', 'more', 'shipped'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Where an idea stands; `told`: nobody has answered. */
export const ideaStates = ['told', ...answerKinds] as const
export type IdeaState = (typeof ideaStates)[number]

/** What may be answered to an idea that stands there: what has shipped is over, and only what was promised ships. */
export const nextAnswers: Record<IdeaState, readonly AnswerKind[]> = {
  told: ['yes', 'no', 'more'],
  more: ['yes', 'no', 'more'],
  no: ['yes'],
  yes: ['shipped', 'yes', 'no'],
  shipped: [],
}
