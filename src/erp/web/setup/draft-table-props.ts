import type { Sample } from '../../core/setup/read-sample.ts'
import type { SetupDraft } from '../../core/setup/setup-draft.ts'

/** A draft of a mapping beside the sample that it is tried on. */
export type DraftTableProps = {
  draft: SetupDraft
  sample: Sample | undefined
  onDraft: (draft: SetupDraft) => void
}
