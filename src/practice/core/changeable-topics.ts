/** What a way is about, in the order of the page. Words: `practice.topic.<topic>`. */
export const topics = [
  'received',
  'decided',
  'visit',
  'waiting',
  'done',
  'outage',
  'next',
  'line',
  'name',
  'question',
  'poster',
  'alert',
  'steps',
] as const
export type Topic = (typeof topics)[number]

/** What an agency sets on pages of other slices, in the order of the page. Words: `practice.go.<topic>`. */
export const otherTopics = ['templates', 'delays', 'rounds'] as const
