import { newId } from '../../src/kernel/server/record-ids.ts'
import { diagnosticKinds, findings } from '../../src/lettings/core/diagnostics/diagnostic-lives.ts'

type Send = (type: string, subject: string, data: object) => Promise<unknown>

/** All that a lease must bear of a dwelling, as papers of a day (`YYYY-MM-DD`) say it: class A, nothing found. */
export const recordPapers = async (send: Send, unit: string, doneOn: string): Promise<void> => {
  for (const kind of diagnosticKinds)
    await send('diagnostic.record', unit, { diagnostic: newId(), kind, doneOn, found: findings[kind][0] })
}
