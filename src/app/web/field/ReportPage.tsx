import type { JSX } from 'preact'
import { reportedAt } from '../../../field/web/round/mark-reported-point.ts'
import { FieldReport } from '../../../requests/web/field/FieldReport.tsx'

/** A report; one that came from a checkpoint marks it. */
export const ReportPage = (): JSX.Element => <FieldReport onSent={reportedAt} />
