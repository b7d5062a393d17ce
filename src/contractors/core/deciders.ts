import { grants } from './grants.ts'

/** Roles that may accept a price above a firm's limit, and refuse it. */
export const deciders: readonly string[] = Object.keys(grants.approve)
