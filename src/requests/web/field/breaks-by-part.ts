import { natures, type NatureCode, natureOf } from '../../core/nature/catalogue.ts'

/** What breaks in each common part, most often first: the order in which the pictures are offered. */
export const breaks: Record<string, readonly NatureCode[]> = {
  hall: [
    'light.common',
    'door.entrance',
    'intercom.broken',
    'letterbox.broken',
    'stairs.dirty',
    'window.broken_glass',
    'bins.bulky',
    'stairs.graffiti',
    'plumbing.common_leak',
    'intercom.badge',
    'noise.gathering',
    'light.emergency',
    'power.danger',
    'gas.smell',
  ],
  stairs: [
    'light.common',
    'stairs.dirty',
    'stairs.obstructed',
    'stairs.step',
    'stairs.graffiti',
    'window.broken_glass',
    'plumbing.common_leak',
    'light.emergency',
    'bins.bulky',
    'power.danger',
    'gas.smell',
  ],
  lift: ['lift.stopped', 'lift.fault', 'lift.cabin', 'stairs.dirty', 'stairs.graffiti', 'lift.stuck_person'],
  bins: [
    'bins.full',
    'bins.bulky',
    'bins.chute',
    'light.common',
    'stairs.dirty',
    'pest.rodent',
    'pest.cockroach',
    'plumbing.common_leak',
  ],
  cellar: [
    'light.common',
    'plumbing.common_leak',
    'bins.bulky',
    'pest.rodent',
    'stairs.dirty',
    'drain.stack_blocked',
    'pest.cockroach',
    'power.danger',
    'gas.smell',
  ],
  parking: [
    'door.garage',
    'light.common',
    'outside.wreck',
    'bins.bulky',
    'plumbing.common_leak',
    'stairs.dirty',
    'stairs.graffiti',
    'power.danger',
  ],
  outside: [
    'light.outside',
    'bins.bulky',
    'green.upkeep',
    'green.tree',
    'outside.playground',
    'outside.wreck',
    'stairs.graffiti',
    'door.garage',
    'pest.wasps',
  ],
  roof: ['roof.leak', 'roof.gutter', 'pest.pigeon', 'other.antenna', 'roof.falling'],
}

/**
 * What breaks there: first what broke most often at this very place, then the usual; dangers last. And whatever else may be
 * wrong in a common part.
 */
export const breaksOf = (
  part: string,
  often: ReadonlyMap<string, number> = new Map(),
): { first: readonly NatureCode[]; others: readonly NatureCode[] } => {
  const usual = breaks[part] ?? []
  const here = natures
    .filter((n) => often.has(n.code) && n.where.includes('common') && !usual.includes(n.code))
    .map((n) => n.code)
  const times = (code: NatureCode): number => often.get(code) ?? 0
  const first = [...usual, ...here].sort(
    (a, b) => Number(isDanger(a)) - Number(isDanger(b)) || times(b) - times(a),
  )
  const others = natures
    .filter((n) => n.where.includes('common') && !first.includes(n.code) && n.group !== 'lift')
    .map((n) => n.code)
  return { first, others }
}

/** A danger to people: said in red, and told whom to call before anything is typed. */
export const isDanger = (code: string): boolean => natureOf(code).urgency === 'U0'
