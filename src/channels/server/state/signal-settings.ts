import { z } from 'zod/mini'
import type { Settings } from '../../../kernel/server/settings.ts'

const shape = z.object({
  url: z.url(),
  email: z.string().check(z.minLength(3)),
  password: z.string().check(z.minLength(1)),
  /** from which day on dossiers are taken (yyyy-mm-dd); without it, those of the last thirty days */
  from: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** calls that their service takes a minute, where that is another number than sixty; a few are left for whoever else uses the account */
  callsAMinute: z.optional(z.int().check(z.minimum(10), z.maximum(100_000))),
})
export type SignalSettings = z.infer<typeof shape>

/** What the file of SIGNAL_LOGEMENT_FILE says; nothing without it. Throws with the names of the fields that are wrong, and no more. */
export const readSignalSettings = ({
  signalLogement,
}: Pick<Settings, 'signalLogement'>): SignalSettings | undefined => {
  if (signalLogement === undefined) return undefined
  let said: unknown
  try {
    said = JSON.parse(signalLogement)
  } catch {
    throw new Error('SIGNAL_LOGEMENT_FILE: no JSON')
  }
  const read = shape.safeParse(said)
  if (read.success) return read.data
  throw new Error(`SIGNAL_LOGEMENT_FILE: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`)
}
