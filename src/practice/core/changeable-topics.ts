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
