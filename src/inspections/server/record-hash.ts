import { hash } from 'node:crypto'
import type { InspectionNow } from '../core/decide/inspection-now.ts'
import { composeRecord, recordText } from '../core/record/compose-record.ts'
import type { InspectionRecord } from '../core/record/record-shapes.ts'

export type HashedRecord = { record: InspectionRecord; text: string; hash: string }

/** The record of an inspection as the house holds it, its canonical text and the SHA-256 of that; nothing before it has begun. */
export const hashedRecord = (inspection: InspectionNow | undefined): HashedRecord | undefined => {
  if (!inspection?.head) return undefined
  const record = composeRecord(inspection, inspection.head, inspection.findings)
  const text = recordText(record)
  return { record, text, hash: hash('sha256', text, 'hex') }
}
