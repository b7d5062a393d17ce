/** The morning on which the story stops. A loaded copy is moved by whole weeks, so that it is always this week. */
export const storyNow = '2026-11-24T08:30:00.000Z'
