/** The title of the page that a link of a survey opens: said before it has come. */
export const fr = { 'sheet.title': 'Enquête' } as const
