import type { Cell } from '../../../kernel/core/csv.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { ApplicantRow } from './applicant-queries.ts'

const columns = [
  'name',
  'number',
  'day',
  'phone',
  'email',
  'address',
  'size',
  'ceiling',
  'dalo',
  'isTenant',
  'score',
  'meanWait',
  'place',
] as const

/** Applicants as lines of a file, the first of them its headings: those by which `readApplicants` reads it again. */
export const applicantFile = (rows: readonly ApplicantRow[], t: T): readonly (readonly Cell[])[] => {
  const yes = (is: boolean): string => t(is ? 'applicant.file.yes' : 'applicant.file.no')
  return [
    columns.map((column) => t(`applicant.file.${column}`)),
    ...rows.map((row): readonly Cell[] => [
      row.name,
      row.uniqueNumber,
      row.numberOn === null ? null : { day: row.numberOn },
      row.phone,
      row.email,
      row.address,
      row.size,
      row.ceiling === null ? null : t(`applicant.ceiling.${row.ceiling}`),
      yes(row.priorities.includes('dalo')),
      yes(row.isTenant),
      row.score,
      row.meanWait,
      row.place,
    ]),
  ]
}
