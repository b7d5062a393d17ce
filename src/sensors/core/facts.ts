import type { AlarmKind } from './alarm-kinds.ts'
import type { AlarmOutcome, PriceSource, TenantAnswer } from './telling/leak-codes.ts'
import type { BoundName, MeterDial } from './threshold/bounds-on-day.ts'
import type { Lang } from '../../kernel/core/access.ts'
import type { LeakKind } from './leak-rules.ts'
import type { CallOutcome, LiftPhase } from './lift-calls/lift-call-codes.ts'
import type { Purpose } from './use/use-contract.ts'

/** What becomes true of devices and of what they tell: codes and ids. The subject is the device, where it does not say otherwise. */
export type SensorFacts = {
  'device.paired': { building: string; kind: string }
  /** another took its place */
  'device.replaced': { building: string; by: string }
  /** what a new one of a kind costs, in cents */
  'renewal.priced': { kind: string; cents: number; source: string }
  /** nobody could get in to a silent one: until when it rests (ISO) */
  'device.rested': { building: string; until: string }
  /** whoever lives there is told; no litre stands in the journal. The subject is the alarm, here and below */
  'alarm.told': { kind: AlarmKind; round: number }
  /** the request that it became, which the house files by itself */
  'alarm.filed': {
    request: string
    nature: string
    unit: string | null
    person: string | null
    lang?: Lang
    /** the number of the request that ended before the water did */
    former?: number
  }
  /** water runs on after the end of its matter, which goes on, or another is filed */
  'alarm.runsOn': { kind: AlarmKind; how: 'reopened' | 'filed'; request: string }
  /** the water has stopped before it became one */
  'alarm.over': { kind: AlarmKind }
  'alarm.answered': { answer: TenantAnswer }
  'alarm.judged': { outcome: AlarmOutcome }
  /** the subject is the price */
  'waterPrice.set': { agency: string | null; cents: number; source: PriceSource; since: string }
  /** until when a building is heated, or when the house is (`mm-dd`), from a day on; the subject is the season */
  'heatingSeason.set': { building: string | null; starts?: string | null; ends: string | null; since: string }
  /** to what a boiler is set, in °C, from a day on; the subject is its probe */
  'setpoint.set': { building: string; celsius: number; since: string }
  /** a bound of a rule is another one from that day on. The subject is the threshold, here and below */
  'threshold.accepted': { kind: LeakKind; bound: BoundName; dial: MeterDial; value: number; since: string }
  'threshold.undone': { kind: LeakKind; bound: BoundName; until: string }
  'device.retired': { building: string; why: 'absent' | 'broken' | 'taken' | 'moved' }
  /** those who live in a dwelling, which is the subject, let its hours be kept, or no more */
  'curve.allowed': { purpose: Purpose; study?: string | undefined }
  'curve.ended': { purpose: Purpose; study?: string | undefined }
  /** a home, which is the subject, is called when its lift stops and runs again, or no more */
  'liftCall.asked': { building: string }
  'liftCall.ended': { building: string }
  /** somebody called a home about a stopped lift, whose request is the subject */
  'liftCall.noted': { home: string; came: CallOutcome; phase: LiftPhase }
  /** notes of a building, which is the subject, leave each month, or no more; a year of charges was told, days `yyyy-mm-dd` */
  'note.planned': { monthly: boolean }
  'note.yearPlanned': { first: string; last: string; regularisedOn: string }
  /** a note of a lease, which is the subject; `first`: the first day that it tells of */
  'note.issued': { kind: 'monthly' | 'yearly'; first: string }
  /** rows of a meter reader’s file, which is the subject, were handed over: how many, and how many of them were new */
  'reader.kept': { rows: number; kept: number }
  /** which column is which, of all files with the same heads; the subject is the file that was read first */
  'reader.matched': Record<never, never>
  /** what devices of a profile, or of a kind, say; the subject is the description */
  'deviceType.described': { profile: string | null; kind: string | null; decodes: boolean }
  /** a partner may read sums until a day, or no more; the subject is the study */
  'study.declared': { until: string }
  'study.ended': Record<never, never>
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends SensorFacts {}
}
