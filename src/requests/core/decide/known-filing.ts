import type { Context } from '../../../kernel/core/command.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import type { KnownPlace } from '../known-place.ts'
import type { Commands } from '../request-commands.ts'

/** A thing that needs care: where it stands; of a part for all, or of the whole building, `common`. */
export type KnownAsset = { id: string; building: string; unit: string | null; common: boolean }

export type Filing = {
  known: boolean
  /** the thing named, by its id or by the label on it */
  asset: KnownAsset | undefined
  place: KnownPlace | undefined
  /** the person named by staff, or recognised by her own phone or mail at that dwelling */
  person: { id: string; household: string | null } | undefined
  /** the incident that the requester means to follow is open, and of that building */
  follows: boolean
  /** the requester's name is the one on the lease of that dwelling */
  isHousehold: boolean
  /** under which who called for her will be known, where nobody is yet */
  callerId?: string | undefined
  /** a stranger beyond the bounds (server/strangers.ts); `alarmed`: a danger there waits for its confirmation already */
  beyond?: ConfirmationWay | undefined
}

/** How a stranger confirms what she sent: by a link to her mailbox, or when she is called back. */
export type ConfirmationWay = { way: 'mail' | 'call'; alarmed: readonly string[] }

/** What was sent: its own id, and that of the request that it is to become. */
export type FileCommand = { id: string; subject: string; data: Commands['request.file'] }

/** Who files works for the landlord, or is the house itself. */
export const isOfHouse = ({ role }: Context['actor']): boolean =>
  ['staff', 'house'].includes(ofRole(role).side)
