import { mailsAbout, type Recipients } from '../../../kernel/core/mails.ts'

/** A dwelling whose people are told something of what is kept of it. */
export type UseNow = { tenants: readonly Recipients[]; place: string; isAllowed: boolean }

const mail = mailsAbout<UseNow>()

/** One of a lease chooses for all who live there: so all are told, and whoever disagrees ends it. */
export const mails = [
  mail('curve.allowed', {
    to: ['tenants'],
    template: 'curveAllowed',
    lines: ['what', 'who', 'end'],
    still: ({ isAllowed }) => isAllowed,
    holes: ({ place }) => ({ place }),
    opens: '/chez-moi/eau',
  }),
  mail('curve.ended', {
    to: ['tenants'],
    template: 'curveEnded',
    lines: ['what'],
    still: ({ isAllowed }) => !isAllowed,
    holes: ({ place }) => ({ place }),
  }),
]
