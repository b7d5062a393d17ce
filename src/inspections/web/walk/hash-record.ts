import { recordText } from '../../core/record/compose-record.ts'
import type { InspectionRecord } from '../../core/record/record-shapes.ts'

/** SHA-256 of the canonical text of a record, in hexadecimal: the same as the house’s. */
export const hashRecord = async (record: InspectionRecord): Promise<string> => {
  const bytes = new TextEncoder().encode(recordText(record))
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** «3fa2 91c0 77de»: the beginning of a hash, as people compare it. */
export const sayHash = (hash: string): string => (hash.slice(0, 12).match(/.{4}/g) ?? []).join('\u00a0')
