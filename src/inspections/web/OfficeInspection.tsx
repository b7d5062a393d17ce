import type { JSX } from 'preact'
import { InspectionWorks } from './account/InspectionWorks.tsx'
import { InspectionPage } from './InspectionPage.tsx'

/** One inspection in the office: what was found, and what is ordered of it. */
export const OfficeInspection = ({ id }: { id: string }): JSX.Element => (
  <InspectionPage id={id} Works={InspectionWorks} />
)
