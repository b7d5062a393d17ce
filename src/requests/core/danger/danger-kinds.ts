import { isMatter } from '../nature/is-matter.ts'
import type { CodeUnder, Key } from '../../../kernel/core/words.ts'
import type { PlaceKind } from '../nature/nature-types.ts'

/** Dangers to people, in the order in which they are said when several are heard. `exit`: somebody cannot get out of a place. */
export const kinds = [
  'gas',
  'co',
  'lift',
  'fire',
  'violence',
  'power',
  'flood',
  'medical',
  'fall',
] as const satisfies readonly (CodeUnder<'danger'> & CodeUnder<'danger.ask'>)[]
export type DangerKind = (typeof kinds)[number]

/** Whom to call, by its words (`gate.call.<who>`). */
export type Call = { who: CodeUnder<'gate.call'>; number: string; sms?: true }

const gas: Call = { who: 'gas', number: '0 800 47 33 33' }
const firemen: Call = { who: 'fire', number: '18' }
const rescue: Call = { who: 'europe', number: '112' }
const doctor: Call = { who: 'doctor', number: '15' }
const police: Call = { who: 'police', number: '17' }
const women: Call = { who: 'women', number: '3919' }
const despair: Call = { who: 'despair', number: '3114' }
/** For who is deaf, or must not be heard: by text message. */
const silent: Call = { who: 'silent', number: '114', sms: true }

type Row = {
  /** what it is filed as, at home and in a part for all */
  nature: Readonly<Record<PlaceKind, CodeUnder<'nature'>>>
  calls: readonly Call[]
  /** what to do, in this order */
  orders: readonly Key[]
}

const everywhere = (code: CodeUnder<'nature'>): Row['nature'] => ({ dwelling: code, common: code })

/** What each danger is filed as, whom one calls and what one does first. No firm mends a fire, an illness or a blow. */
export const dangers: Readonly<Record<DangerKind | 'exit', Row>> = {
  gas: {
    nature: everywhere('gas.smell'),
    calls: [gas, firemen, rescue, silent],
    orders: ['gate.gas.do1', 'gate.gas.do2', 'gate.gas.do3', 'gate.gas.do4'],
  },
  co: {
    nature: { dwelling: 'gas.carbon_monoxide', common: 'gas.smell' },
    calls: [firemen, doctor, rescue, silent],
    orders: ['gate.co.do1', 'gate.co.do2', 'gate.co.do3'],
  },
  lift: {
    nature: everywhere('lift.stuck_person'),
    calls: [firemen, rescue, doctor, silent],
    orders: ['gate.lift.do1', 'gate.lift.do2', 'gate.lift.do3'],
  },
  fire: {
    nature: everywhere('danger.fire'),
    calls: [firemen, rescue, silent],
    orders: ['gate.fire.do1', 'gate.fire.do2', 'gate.fire.do3', 'gate.fire.do4'],
  },
  violence: {
    nature: everywhere('danger.violence'),
    calls: [police, rescue, silent, women],
    orders: ['gate.violence.do1', 'gate.violence.do2', 'gate.violence.do3'],
  },
  power: {
    nature: everywhere('power.danger'),
    calls: [firemen, rescue, doctor, silent],
    orders: ['gate.power.do1', 'gate.power.do2', 'gate.power.do3'],
  },
  flood: {
    nature: { dwelling: 'plumbing.pipe_leak', common: 'plumbing.common_leak' },
    calls: [firemen, rescue, silent],
    orders: ['gate.flood.do1', 'gate.flood.do2', 'gate.flood.do3'],
  },
  medical: {
    nature: everywhere('danger.person'),
    calls: [doctor, firemen, rescue, silent, despair],
    orders: ['gate.medical.do1', 'gate.medical.do2', 'gate.medical.do3'],
  },
  fall: {
    nature: everywhere('roof.falling'),
    calls: [firemen, rescue, silent],
    orders: ['gate.fall.do1', 'gate.fall.do2', 'gate.fall.do3'],
  },
  exit: {
    nature: everywhere('danger.person'),
    calls: [firemen, rescue, doctor, silent],
    orders: ['gate.exit.do1', 'gate.exit.do2', 'gate.exit.do3'],
  },
}

const byNature: Readonly<Record<string, DangerKind>> = {
  'gas.smell': 'gas',
  'gas.carbon_monoxide': 'co',
  'lift.stuck_person': 'lift',
  'power.danger': 'power',
  'roof.falling': 'fall',
  'danger.fire': 'fire',
  'danger.person': 'medical',
  'danger.violence': 'violence',
}

/** The danger that a nature is by itself. */
export const dangerOfNature = (code: string): DangerKind | undefined =>
  Object.hasOwn(byNature, code) ? byNature[code] : undefined

/**
 * What a danger in the requester's words is filed as: what she or an agent named, unless that was nothing or no repair: a desk answers
 * no danger, and who must act would not read it.
 */
export const natureInDanger = (kind: DangerKind, where: PlaceKind, named: string): string =>
  named === 'other.repair' || isMatter(named) ? dangers[kind].nature[where] : named
