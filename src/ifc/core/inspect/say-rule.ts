import { type Key, sayCode, type T } from '../../../kernel/core/words.ts'
import type { Rule } from './inspection.ts'

const zones: Readonly<Record<string, Key>> = {
  IfcZone: 'rule.zone',
  IfcSpatialZone: 'rule.zone.spatial',
  IfcGroup: 'rule.zone.group',
}

/** How dwellings are told, in words. */
export const sayRule = ({ rule, by }: Pick<Rule, 'rule' | 'by'>, say: T): string =>
  rule === 'zone' ? say(zones[by] ?? 'rule.zone.kind', { by }) : sayCode(say, 'rule', rule, { by })
