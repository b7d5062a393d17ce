/** How far an order of a void is: the firm said that it is done, the agency has checked it; or it is to be done no more. */
export const voidOrderStates = ['placed', 'done', 'checked', 'dropped'] as const
export type VoidOrderState = (typeof voidOrderStates)[number]
