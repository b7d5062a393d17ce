import { isRecord } from '../device-type.ts'

/** The gateway that carried a message, as its network names it: the first of those that heard it. Nothing where none is told. */
export const gatewayOf = (told: unknown): { gateway?: string } => {
  const first: unknown = Array.isArray(told) ? told[0] : undefined
  if (!isRecord(first)) return {}
  const ids = isRecord(first.gateway_ids) ? first.gateway_ids : first
  const id = ids.gatewayId ?? ids.gateway_id
  return typeof id === 'string' && /^[\x21-\x7e]{1,64}$/.test(id) ? { gateway: id } : {}
}
