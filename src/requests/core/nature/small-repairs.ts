import type { NatureCode } from './catalogue.ts'

/**
 * What a caretaker may take upon himself: a lamp, the battery of a smoke alarm, a badge, a screw, a seal, a blocked sink, what stands in the way. Neither gas,
 * nor a lift, nor what needs an electrician's or a roofer's licence. Ours, to be corrected with each landlord.
 */
export const smallRepairs: ReadonlySet<string> = new Set([
  'light.common',
  'light.outside',
  'power.light',
  'power.smoke_alarm',
  'intercom.badge',
  'letterbox.broken',
  'lock.stiff',
  'door.inner',
  'door.entrance',
  'window.handle',
  'inside.cupboard',
  'inside.sealant',
  'plumbing.tap_leak',
  'plumbing.shower_hose',
  'toilet.flush_leak',
  'drain.sink_blocked',
  'drain.bath_blocked',
  'bins.full',
  'bins.bulky',
  'stairs.dirty',
  'stairs.graffiti',
  'stairs.obstructed',
  'green.upkeep',
  'other.repair',
] satisfies NatureCode[])
