/** The title of the page that asks: said before it has come. */
export const fr = { 'question.title': 'Une seule question' } as const
