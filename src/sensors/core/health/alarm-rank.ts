import type { AlarmKind } from '../alarm-kinds.ts'

/** Alarms as a technician wants them: danger first, then what many suffer from, then one home, then what can wait. */
const order: readonly AlarmKind[] = [
  'leak.burst',
  'smoke',
  'boiler',
  'lift',
  'cold',
  'ventilation',
  'mould',
  'leak.building',
  'leak.steady',
  'leak.frequent',
  'leak.habit',
  'silent',
  'drip',
]

/** The place of a kind in that order, from 0 on. */
export const rankOfAlarm = (kind: AlarmKind): number => order.indexOf(kind)

/** Kinds that hurt people or ruin a house in an hour: shown before all others, and in words. */
export const isDangerKind = (kind: AlarmKind): boolean => kind === 'leak.burst' || kind === 'smoke'
