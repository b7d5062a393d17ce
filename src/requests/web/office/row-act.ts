import { ofRole, type Role, rolesWhere } from '../../../kernel/core/roles.ts'
import { isOverdue } from '../../core/nature/waiting-reasons.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { isHeadOffices, isOwnVisit } from '../../core/status.ts'
import type { RequestRow } from '../../core/contract.ts'

// Who accepts a price above a firm's limit: contractors' grants say the same (test/house/roles.test.ts).
const approvers = rolesWhere(({ decides, duty }) => decides && duty)

/** The one thing that a row asks for. */
export type RowAct = 'orient' | 'plan' | 'resolve' | 'decide' | 'close' | 'chase' | 'answer'

export const rowAct = (row: RequestRow, role: string): RowAct | undefined => {
  if (ofRole(role).desk === 'hq')
    return row.ball !== 'hq' ? undefined : isHeadOffices(row) ? 'decide' : 'answer'
  if (row.unansweredSince && row.status !== 'contested') return 'answer'
  if (row.status === 'resolved') return 'close'
  if (isMatter(row.nature)) return row.ball === 'agency' && row.status !== 'closed' ? 'answer' : undefined
  if (row.status === 'approval') return approvers.includes(role as Role) && !row.beyond ? 'decide' : undefined
  if (isOwnVisit(row)) return 'resolve'
  if (row.status === 'oriented' && row.handler === 'inhouse') return 'plan'
  if (row.ball === 'agency' && ['filed', 'oriented', 'contested'].includes(row.status)) return 'orient'
  if (row.waitsFor === 'news' || row.waitsFor === 'notDone') return 'chase'
  if (row.waitsFor === 'access' && row.ball === 'agency') return 'chase'
  if (isOverdue(row)) return row.waitsFor === 'thirdParty' ? 'decide' : 'chase'
  return row.ball === 'firm' && row.status !== 'planned' ? 'chase' : undefined
}
