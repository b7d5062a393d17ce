import { mayAnywhere } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'

/** A source as it stands: its version, 0 where nobody has set it up. */
export type SourceNow = { version: number }
/** A batch as it stands. */
export type BatchNow = { source: string; state: string } | undefined

export const setSource = (
  { version }: SourceNow,
  { subject, data }: { subject: string; data: Commands['source.set'] },
  { actor }: Context,
): Fact<'source.set'>[] | Refusal => {
  if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
  if (data.over !== undefined && data.over !== version) return refuse('source_moved')
  return [{ type: 'source.set', subject, data: { source: data.source, version: version + 1 } }]
}

export const tellCode = (
  { version }: SourceNow,
  { subject, data }: { subject: string; data: Commands['code.tell'] },
  { actor }: Context,
): Fact<'code.told'>[] | Refusal => {
  if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
  if (version === 0) return refuse('not_found')
  return [{ type: 'code.told', subject, data: { source: data.source, list: data.list } }]
}

/** A batch that waits is released, or refused for good. */
export const answerHold =
  (type: 'batch.released' | 'batch.refused') =>
  (batch: BatchNow, { subject }: { subject: string }, { actor }: Context): Fact[] | Refusal => {
    if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
    if (!batch) return refuse('not_found')
    if (batch.state !== 'held') return refuse('batch_over')
    return [{ type, subject, data: { source: batch.source } }]
  }
