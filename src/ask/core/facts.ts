import type { Step } from './steps.ts'

/** What becomes true of questions: codes, never what was answered at which thing, nor by whom. The subject is the question. */
export type AskFacts = {
  'ask.drafted': { directorate: string; step: Step }
  'ask.passed': { step: Step }
  /** a draft that is begun no more: nothing of it stays but this */
  'ask.dropped': { directorate: string }
  'ask.met': { by: 'fact' | 'known' | 'derived' | 'act'; code: string }
  'ask.launched': { directorate: string; way: 'sample' | 'campaign'; points: number }
  /** told in each building where its points came or went, to the phones that walk there */
  'ask.changed': Record<never, never>
  'ask.warned': { directorate: string }
  'ask.ended': { directorate: string; why: 'date' | 'answered' | 'budget' | 'stopped' }
  'ask.concluded': { directorate: string }
  /** the subject is the act’s own id */
  'ask.hoursSet': { directorate: string; year: number; hours: number }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends AskFacts {}
}
