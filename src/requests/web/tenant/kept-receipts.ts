import type { Key } from '../../../kernel/core/words.ts'
import { forget, recallJson, remember } from '../../../kernel/web/local-memory.ts'

/** What stays on the device of whoever filed a request; its number and its promise come once the house has it. */
export type Receipt = {
  request: string
  /** when it was sent, ms */
  at: number
  /** the nature in words, and the place */
  what: string
  where: string
  email: string
  /** whether the requester left a number; of a receipt of before nobody knows */
  phone?: boolean
  paper: boolean
  signedIn: boolean
  no?: number
  due?: string
  urgency?: string
  /** no request yet: it waits for the link in her mail to be opened, or for a call */
  way?: 'mail' | 'call'
}

/** How the requester hears of a danger: by telephone, where there is one to call. Keys of the words. */
export const wayInDanger = ({ phone, signedIn }: Pick<Receipt, 'phone' | 'signedIn'>): Key =>
  phone === false && !signedIn ? 'tenant.sent.danger.noPhone' : 'tenant.sent.danger.way'

const key = 'loge-receipts'
/** The last ones, for as long as one may still contest. */
const mostReceipts = 3
const days = 60

/** The receipts that this device keeps, the latest first. */
export const receipts = (now = Date.now()): Receipt[] => {
  const kept = recallJson(key)
  return Array.isArray(kept) ? (kept as Receipt[]).filter(({ at }) => now - at < days * 86_400_000) : []
}

export const receiptOf = (request: string): Receipt | undefined =>
  receipts().find((kept) => kept.request === request)

/** Keeps it, or what has become known of it. */
export const keepReceipt = (receipt: Receipt): void => {
  const others = receipts().filter(({ request }) => request !== receipt.request)
  const all = [receipt, ...others].toSorted((a, b) => b.at - a.at)
  remember(key, JSON.stringify(all.slice(0, mostReceipts)))
}

/** Nothing of it stays on this device. */
export const dropReceipt = (request: string): void => {
  const others = receipts().filter((kept) => kept.request !== request)
  if (others.length) remember(key, JSON.stringify(others))
  else forget(key)
}
