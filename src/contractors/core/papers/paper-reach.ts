import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Act, grants } from '../grants.ts'

/**
 * Whether an actor may do an act on a paper that concerns these agencies: all of them must be within her reach. What concerns
 * none yet (a firm without a contract) is anybody's who may do it somewhere.
 */
export const reaches = (act: Act, actor: Actor, agencies: readonly string[]): boolean =>
  agencies.length
    ? agencies.every((agency) => can(grants, act, actor, { agency }))
    : mayAnywhere(grants, act, actor)

/** Whether at least one of these agencies is within her reach: for what harms nobody else. */
export const touches = (act: Act, actor: Actor, agencies: readonly string[]): boolean =>
  agencies.length
    ? agencies.some((agency) => can(grants, act, actor, { agency }))
    : mayAnywhere(grants, act, actor)
