import { isNo } from '../../../kernel/web/http-headers.ts'
import type { Queries } from '../../core/contract.ts'
import { ask } from './field-client.ts'

type Rows = Queries['day.breaks']['output']['rows']
let knownBreaks: Rows | undefined

/** Learnt once, before it is needed: pictures never change places under a finger. */
export const learnBreaks = async (): Promise<void> => {
  if (knownBreaks) return
  const told = await ask('day.breaks', {})
  if (!isNo(told)) knownBreaks = told.rows
}

/** How often each thing broke in this part of this building, as far as it is known now. */
export const brokeHere = (building: string | undefined, part: string): ReadonlyMap<string, number> =>
  new Map(
    (knownBreaks ?? []).filter((r) => r.building === building && r.part === part).map((r) => [r.nature, r.n]),
  )
