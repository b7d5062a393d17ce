import { plain } from '../../../kernel/core/fold-words.ts'

export type ContactField = 'phone' | 'email'
export const contactFields: readonly ContactField[] = ['phone', 'email']

/** Who may say how a tenant is reached, the first wins: herself, her agency, the ERP, a list of the landlord. */
export const contactSpeakers = ['herself', 'agency', 'erp', 'list'] as const
export type ContactSpeaker = (typeof contactSpeakers)[number]

const digitsOf = (phone: string): string => phone.replace(/\D/g, '').slice(-9)

/** When two are one: a telephone by its digits, without its country; a mailbox by its letters. */
export const isSameContact: Readonly<Record<ContactField, (a: string, b: string) => boolean>> = {
  phone: (a, b) => digitsOf(a) === digitsOf(b),
  email: (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase(),
}

/** What the ERP’s word does to a way to reach somebody: nothing, it stands from now on, or it stands beside as a difference. */
export type HeardContact = 'same' | 'stands' | 'differs'

/** `owner`: who said the value that is kept, where there is one. */
export const hearContact = (
  field: ContactField,
  { says, kept, owner }: { says: string; kept: string; owner: ContactSpeaker },
): HeardContact => {
  if (says === '' || isSameContact[field](says, kept)) return 'same'
  if (plain(kept) === '') return 'stands'
  return contactSpeakers.indexOf(owner) < contactSpeakers.indexOf('erp') ? 'differs' : 'stands'
}

/** What the ERP says otherwise than whoever knows better; `isNewer`: it says so since this extract. */
export type ContactDifference = { field: ContactField; value: string; isNewer: boolean }
