/** Of what is open in one's buildings a day shows so many, the most pressing first; where there may be more it says so. */
export const mostOpen = 300
