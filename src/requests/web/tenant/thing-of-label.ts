import type { CodedPlace } from '../../../estate/core/contract.ts'
import type { ReportDraft } from './report-draft.ts'

/** The thing that a label is on, as an answer: what is wrong is then asked of it alone. */
export const thingOf = (asset: CodedPlace['asset'], unit: string | undefined): Partial<ReportDraft> =>
  asset
    ? { thing: { id: asset.id, kind: asset.kind, said: asset.name, unit }, room: undefined }
    : { thing: undefined }
