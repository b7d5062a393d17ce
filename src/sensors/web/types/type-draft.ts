import type { Commands, Queries } from '../../core/contract.ts'

/** A description that stands. */
export type ToldType = Queries['deviceType.list']['output']['rows'][number]

/** A description as somebody types it. */
export type TypeDraft = {
  profile: string
  fields: Commands['deviceType.describe']['fields']
  codec: string
  licence: string
}
