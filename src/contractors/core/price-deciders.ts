import { grantedTo } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'
import { grants } from './grants.ts'

/** Roles that may accept a price above a firm's limit, and refuse it. */
export const deciders: readonly string[] = grantedTo(grants, 'approve')

/** Roles among whom the landlord bounds what each accepts, from the lower to the higher: all that decide (test/house/roles.test.ts). */
export const delegatedRoles = ['technician', 'manager'] as const satisfies readonly Role[]
