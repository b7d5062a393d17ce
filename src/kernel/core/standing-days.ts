/** Working days to answer why a question is asked, counted from the end of the week in which somebody asked. */
export const answerDays = 10
/** Working days after which a question that nobody defends leaves the forms. */
export const hideDays = 20
/** Days for which nothing has read it, until a question is optional, and until it leaves the forms. */
export const unreadDays = { optional: 90, hidden: 180 } as const
