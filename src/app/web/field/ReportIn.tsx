import type { JSX } from 'preact'
import { reportedAt } from '../../../field/web/round/reported.ts'
import { Report } from '../../../requests/web/field/FieldReport.tsx'

/** A report; one that came from a checkpoint marks it. */
export const ReportIn = (): JSX.Element => <Report onSent={reportedAt} />
