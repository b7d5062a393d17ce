import { ownerOf, type Speaker } from '../../../estate/core/contract.ts'

export type ContactField = 'phone' | 'email'
export const contactFields: readonly ContactField[] = ['phone', 'email']

/** Whose word of how a tenant is reached may stand (the one table of who wins, estate/core/field-owners.ts). */
export type ContactSpeaker = Extract<Speaker, 'self' | 'office' | 'erp' | 'list'>

/** What the ERP’s word does to a way to reach somebody: nothing, it stands from now on, or it stands beside as a difference. */
export type HeardContact = 'same' | 'stands' | 'differs'

/** `owner`: who said the value that is kept, where there is one. */
export const hearContact = (
  field: ContactField,
  { says, kept, owner }: { says: string; kept: string; owner: ContactSpeaker },
): HeardContact => {
  const { order, isSame } = ownerOf('person', field)!
  if (says === '' || isSame(says, kept)) return 'same'
  return kept.trim() === '' || order.indexOf('erp') <= order.indexOf(owner) ? 'stands' : 'differs'
}

/** What the ERP says otherwise than whoever knows better; `isNewer`: it says so since this extract. */
export type ContactDifference = { field: ContactField; value: string; isNewer: boolean }
