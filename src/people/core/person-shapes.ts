import { z } from 'zod/mini'
import { staffRoles } from '../../kernel/core/roles.ts'
import { isPhone } from '../../kernel/core/phone.ts'

export const name = z.string().check(z.trim(), z.maxLength(80))
const phone = z.string().check(
  z.trim(),
  z.maxLength(30),
  z.refine<string>((typed) => !typed || isPhone(typed)),
)
const email = z.union([z.email().check(z.maxLength(200)), z.literal('')])
export const lang = z.enum(['fr', 'en'])
/** People that one lease may have. */
export const mostPeople = 15
export const toldBy = z.enum(['mail', 'sms', 'paper'])

export const staffRole = z.enum(staffRoles)

/** How one reaches a person, and how she wants to be told. */
export const contactFields = {
  phone: z.optional(phone),
  email: z.optional(email),
  lang: z.optional(lang),
  toldBy: z.optional(toldBy),
  /** the person agreed to receive the notices of her stairwell */
  notices: z.optional(z.boolean()),
}
