/** Fewer persons than this are not shown: it would be one person's pace. */
export const atLeast = 5
