import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { slice } from '../../src/estate/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'

export const folder = mkdtempSync(join(tmpdir(), 'loge-estate-'))
export const fixture = (name: string): string => new URL(`../fixtures/rpls/${name}`, import.meta.url).pathname

/** The estate alone, on a database of its own. */
export const openEstate = async (): Promise<Kernel & { drop: () => Promise<void> }> => {
  const database = await freshDatabase()
  const kernel = assemble(database, readSettings({ DATA_DIR: folder }), [slice])
  return Object.assign(kernel, { drop: database.drop })
}

export const person = (role: Actor['role'], name: string, reach: Partial<Actor> = {}): Actor => ({
  id: derivedId('test', name),
  role,
  name,
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
  ...reach,
})

export const visitor = person('visitor', 'a passer-by')
export const hq = person('hq', 'Direction du patrimoine')

export const send = (
  kernel: Kernel,
  actor: Actor,
  type: string,
  subject: string,
  data: unknown,
): Promise<Outcome> => kernel.send(actor, { id: newId(), type, subject, data, at: new Date().toISOString() })

/** The refused code of an outcome, or `yes`. */
export const answerOf = (outcome: Outcome): string => (outcome.ok ? 'yes' : outcome.refused)
