import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { pageAbove } from './inspections-client.ts'
import { ClosedPapers } from './past/past-pages.ts'
import { InspectionPage } from './InspectionPage.tsx'

/** What was found in a tenant’s own dwelling, as it was signed, and the way to complete an entry. */
export const OwnInspection = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  return <InspectionPage id={id} above={pageAbove(t)} Closed={ClosedPapers} />
}
