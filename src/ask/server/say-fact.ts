import type { Lang } from '../../kernel/core/access.ts'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { sayCode, sayOr, type T } from '../../kernel/core/words.ts'
import type { Cut } from '../core/cuts.ts'
import type { ValueShape } from './catalogue/measure-row.ts'

/** A value in the reader’s language, with its unit; nothing where there is none. */
export const sayValue = (count: ValueShape, value: number | null, say: T, lang: Lang): string => {
  if (value === null) return say('value.none')
  if (count.kind === 'count') return sayNumber(value, lang)
  if (count.kind === 'share') return sayShare(value, lang)
  if (count.unit === 'year') return String(Math.round(value))
  if (count.unit === 'cents') return say('value.cents', { n: Math.round(value) })
  if (count.unit === 'area') return say('value.area', { n: roundValue(value) })
  return say(`value.${count.unit}`, { n: roundValue(value) })
}

const roundValue = (value: number): number => (value >= 20 ? Math.round(value) : Math.round(value * 10) / 10)

// Which dictionary names the codes of a cut; what has none is a name already.
const stems: Partial<Record<Cut, string>> = {
  family: 'nature.group',
  nature: 'nature',
  urgency: 'urgency.name',
  holder: 'ball',
  closure: 'closure',
  waiting: 'waiting',
  trade: 'trade',
  part: 'part',
  housing: 'value.housing',
  thing: 'value.thing',
  channel: 'value.channel',
  source: 'value.source',
  role: 'value.role',
  lang: 'value.lang',
  way: 'value.way',
  contract: 'value.contract',
  directorate: 'value.directorate',
  status: 'value.status',
  handler: 'value.handler',
  stop: 'value.stop',
  reason: 'value.reason',
  inspection: 'value.inspection',
}

/** What a row of a cut is called. `offices`: names of agencies by their id. */
export const sayCutValue = (
  cut: Cut,
  value: string | null,
  say: T,
  offices: ReadonlyMap<string, string>,
): string => {
  if (value === null) return say('value.none')
  if (cut === 'agency') return offices.get(value) ?? value
  if (cut === 'rooms') return say('value.rooms', { n: Number(value) })
  if (cut === 'notice') return say('value.notice', { n: Number(value) })
  if (cut === 'storey')
    return value === '0' ? say('value.storey.0') : say('value.storey.up', { storey: value })
  if (cut === 'built') return say('value.built', { decade: value })
  if (cut === 'age') return say('value.age', { low: Number(value), high: Number(value) + 5 })
  return stems[cut] ? sayCode(say, stems[cut], value) : value
}

export const sayDirectorate = (say: T, code: string): string => sayOr(say, `value.directorate.${code}`, code)
