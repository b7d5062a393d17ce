import { omitUndefined } from '../../kernel/core/omit-undefined.ts'
import type { CeilingCode, PaperCode, PriorityCode } from '../core/applicants/applicant-codes.ts'
import type { ApplicantRow } from '../core/applicants/applicant-queries.ts'
import type { ToldApplicant } from '../core/applicants/applicant-shapes.ts'

/** What the form of an applicant holds while it is typed. */
type ApplicantDraft = {
  name: string
  uniqueNumber: string
  numberOn: string
  /** a mail address, else a telephone */
  contact: string
  address: string
  size: string
  ceiling: CeilingCode | ''
  papers: PaperCode[]
  /** with `isTenant` among them: ticked in the same list */
  priorities: (PriorityCode | 'isTenant')[]
  score: string
  kept: Pick<ToldApplicant, 'meanWait' | 'place'> & { email: string; phone: string }
}

/** The form as it opens: empty, or with what is held. */
export const applicantDraft = (row?: ApplicantRow): ApplicantDraft => ({
  name: row?.name ?? '',
  uniqueNumber: row?.uniqueNumber ?? '',
  numberOn: row?.numberOn ?? '',
  contact: row?.phone || row?.email || '',
  address: row?.address ?? '',
  size: row ? String(row.size) : '',
  ceiling: row?.ceiling ?? '',
  papers: [...(row?.papers ?? [])],
  priorities: [...(row?.priorities ?? []), ...(row?.isTenant ? (['isTenant'] as const) : [])],
  score: row?.score == null ? '' : String(row.score),
  kept: {
    email: row?.email ?? '',
    phone: row?.phone ?? '',
    ...(row?.meanWait == null ? {} : { meanWait: row.meanWait }),
    ...(row?.place == null ? {} : { place: row.place }),
  },
})

/** What is sent of it; nothing where the name or the number of people is missing. What the form does not show stays as it was. */
export const toldFrom = (draft: ApplicantDraft): ToldApplicant | undefined => {
  const size = Number(draft.size)
  const name = draft.name.trim()
  if (!name || !Number.isInteger(size) || size < 1 || size > 20) return undefined
  const contact = draft.contact.trim()
  const { email, phone, ...more } = draft.kept
  const isMail = contact.includes('@')
  return omitUndefined({
    ...more,
    name,
    size,
    uniqueNumber: draft.uniqueNumber.trim() || undefined,
    numberOn: draft.numberOn || undefined,
    email: isMail ? contact : email,
    phone: isMail || !contact ? phone : contact,
    address: draft.address.trim(),
    ceiling: draft.ceiling || undefined,
    papers: draft.papers,
    priorities: draft.priorities.filter((code) => code !== 'isTenant'),
    isTenant: draft.priorities.includes('isTenant'),
    score: /^\d+$/.test(draft.score) ? Number(draft.score) : undefined,
  })
}
