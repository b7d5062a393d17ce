/**
 * Why a way in or out does not work, as its page says it: no answer; our name or secret is refused; it says no to what it is given; it
 * asks us to come later; its space is used up; a program is not on this machine; a setting is wrong; none of these.
 */
export const gatewayFaults = [
  'unreachable',
  'denied',
  'refused',
  'busy',
  'full',
  'missing',
  'unset',
  'unknown',
] as const
export type GatewayFault = (typeof gatewayFaults)[number]
