/** The way of a question, in the order that the house keeps: what is held, what stands elsewhere, what an act tells, a sample, all. */
export const questionSteps = ['facts', 'derived', 'acts', 'sample', 'campaign'] as const
export type Step = (typeof questionSteps)[number]
