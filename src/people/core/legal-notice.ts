import { z } from 'zod/mini'

/**
 * What a landlord says of itself, kept as the setting `landlord` (docs/how-to/tell-the-landlord.md): what the law wants on a
 * site (LCEN, art. 1-1) and to those whose data are asked (RGPD, art. 13). What is not told is ''.
 */
export const landlordKeys = [
  'name',
  'onCall',
  'onCallMail',
  'legalForm',
  'siren',
  'address',
  'phone',
  'email',
  'publisher',
  'hostName',
  'hostAddress',
  'hostPhone',
  'dpoName',
  'dpoEmail',
  'dpoAddress',
] as const
export type LandlordKey = (typeof landlordKeys)[number]

/** Without these a page of a landlord is not in order; the others say more. */
export const neededKeys: readonly LandlordKey[] = [
  'name',
  'legalForm',
  'siren',
  'address',
  'phone',
  'publisher',
  'hostName',
  'hostAddress',
  'hostPhone',
  'dpoEmail',
]

export const legal = z.object({
  landlord: z.record(z.enum(landlordKeys), z.string()),
  /** what is needed and was not told */
  missing: z.array(z.enum(landlordKeys)),
  /** an invented landlord */
  demo: z.boolean(),
  /** months after closing, once the lease is over, after which a request is no longer anybody’s; 0: never by itself */
  archiveMonths: z.number(),
})
export type Legal = z.infer<typeof legal>

/** The setting as it lies there, read as what a landlord says of itself. */
export const readLandlord = (kept: unknown): Pick<Legal, 'landlord' | 'missing'> => {
  const said = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
  const landlord = Object.fromEntries(
    landlordKeys.map((key) => [key, typeof said[key] === 'string' ? said[key].trim() : '']),
  ) as Record<LandlordKey, string>
  return { landlord, missing: neededKeys.filter((key) => !landlord[key]) }
}
