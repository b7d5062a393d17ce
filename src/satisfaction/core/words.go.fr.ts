/** How its pages are called in the box that goes anywhere. */
export const fr = { 'go.satisfaction': 'Satisfaction', 'go.survey': 'L’enquête triennale' } as const
