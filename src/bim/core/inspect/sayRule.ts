import type { Say } from '../words/all.ts'
import type { Rule } from './shapes.ts'

const zones: Readonly<Record<string, string>> = {
  IfcZone: 'rule.zone',
  IfcSpatialZone: 'rule.zone.spatial',
  IfcGroup: 'rule.zone.group',
}

/** How dwellings are told, in words. */
export const sayRule = ({ rule, by }: Pick<Rule, 'rule' | 'by'>, say: Say): string =>
  say(rule === 'zone' ? (zones[by] ?? 'rule.zone.kind') : `rule.${rule}`, { by })
