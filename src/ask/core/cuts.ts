/** By what a measure may be told. */
export const cuts = [
  'agency',
  'building',
  'commune',
  'residence',
  'rooms',
  'energy',
  'built',
  'housing',
  'storey',
  'part',
  'thing',
  'maker',
  'age',
  'family',
  'nature',
  'urgency',
  'channel',
  'status',
  'holder',
  'closure',
  'waiting',
  'handler',
  'firm',
  'trade',
  'contract',
  'directorate',
  'source',
  'role',
  'lang',
  'way',
  'notice',
  'stop',
  'reason',
  'inspection',
  'month',
  'year',
] as const
export type Cut = (typeof cuts)[number]

/** From which day to before which one what has a date is counted (`2026-03-01`). */
export const bounds = ['from', 'to'] as const
export type Bound = (typeof bounds)[number]
export const isBound = (key: string): key is Bound => key === 'from' || key === 'to'
