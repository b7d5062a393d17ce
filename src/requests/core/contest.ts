/** Days after closing during which the same thread may go on. */
export const contestDays = 60
