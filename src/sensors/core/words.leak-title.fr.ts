/** The title of the page of a leak: said before it has come. */
export const fr = { 'leak.title': 'L’eau coule chez vous' } as const
