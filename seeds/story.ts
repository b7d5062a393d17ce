/** The morning on which the story stops. A loaded copy is moved by whole weeks, so that it is always this week. */
export const storyNow = '2026-11-24T08:30:00.000Z'

/**
 * Until when a demonstration goes on by itself, each act at its own hour: whoever starts it on a Monday reads a story
 * that stopped six days before, and looks at it for a week.
 */
export const storyEnd = '2026-12-08T08:30:00.000Z'
