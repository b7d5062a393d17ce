import type { Actor } from '../../kernel/core/access.ts'
import { ofRole, type Role, staffRoles } from '../../kernel/core/roles.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'

/** Families of people who read news. Agents, technicians and managers are one, as where time is counted. */
export const readerFamilies = [
  'caretaker',
  'office',
  'call_centre',
  'directorate',
] as const satisfies readonly CodeUnder<'news.family'>[]
export type ReaderFamily = (typeof readerFamilies)[number]

/** The family of a role; nobody else reads news. */
export const familyOf = (role: Role): ReaderFamily | undefined => {
  const { side, desk, walks, reach } = ofRole(role)
  if (side !== 'staff') return undefined
  if (desk === 'hq') return 'directorate'
  if (reach === 'all') return 'call_centre'
  return walks && desk === 'none' ? 'caretaker' : 'office'
}

/** The roles of a family. */
export const rolesOfFamily = (family: ReaderFamily): Role[] =>
  staffRoles.filter((role) => familyOf(role) === family)

/** Families that a publisher may choose: who reaches one agency speaks to those who work there. */
export const familiesFor = (actor: Pick<Actor, 'role'>): readonly ReaderFamily[] =>
  ofRole(actor.role).reach === 'all' ? readerFamilies : ['caretaker', 'office']

/** Whose time account a publisher’s news is debited to: as the ledger of time calls that place. */
export const accountOf = ({
  role,
  directorate,
  agencies,
}: Pick<Actor, 'role' | 'directorate' | 'agencies'>): string => {
  if (ofRole(role).desk === 'hq') return directorate ? `directorate@${directorate}` : 'head_office'
  const [agency, ...others] = agencies
  return agency === undefined || others.length ? 'office' : `office@${agency}`
}
