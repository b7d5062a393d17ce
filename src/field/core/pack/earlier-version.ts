import { centsOf, partsOf } from '../../../kernel/core/money.ts'
import type { PackedThread } from './fold-pack.ts'
import { type PackHead, type Leaf, version } from './renew-pack.ts'

type EarlierPiece = Record<string, unknown>

/**
 * What the packs of the version before lack, filled in building by building: a phone that is updated where there is no network
 * still reads what it took along, until the whole comes. Whoever raises the version writes the next row.
 */
export const fillEarlier: Record<number, (leaf: Leaf) => Leaf> = {
  3: ({ threads, ...leaf }) => ({ ...leaf, threads: threads.map(inCents) }),
}

/** Whether a head that lies on the phone can be read: of this version, or of the one before. */
export const isReadable = (head: Pick<PackHead, 'version'> | undefined): boolean =>
  head !== undefined &&
  (head.version === version || (head.version === version - 1 && head.version in fillEarlier))

/** A building as this version reads it; `of`, the version with which it was kept. */
export const readLeaf = (kept: EarlierPiece, of: number): Leaf => {
  const leaf = kept as Leaf
  return of === version ? leaf : (fillEarlier[of]?.(leaf) ?? leaf)
}

type Euros = { spendLimit: number; asked: number | null; agreed: number | null }
type Lines = { lines: readonly { label: string; unit: string; quantity: number; price: number }[] }

const eurosInCents = (euros: number | null) => (euros === null ? null : centsOf(euros))

// Euros and decimal quantities, as they were kept before cents.
const inCents = ({ orders, entries, ...thread }: PackedThread): PackedThread => ({
  ...thread,
  orders: orders.map((order) => {
    const { spendLimit, asked, agreed, lines, ...rest } = order as unknown as Euros & Lines
    return {
      ...(rest as typeof order),
      money: { spendLimit: centsOf(spendLimit), asked: eurosInCents(asked), agreed: eurosInCents(agreed) },
      lines: lines.map(({ quantity, price, ...line }) => ({
        ...line,
        parts: partsOf(quantity),
        unitPrice: centsOf(price),
      })),
    }
  }),
  entries: entries.map((entry) => ({ ...entry, data: moneyOf(entry.data) })),
})

const moneyOf = ({ amount, limit, ...data }: EarlierPiece): EarlierPiece =>
  typeof amount === 'number'
    ? {
        ...data,
        money: { amount: centsOf(amount), ...(typeof limit === 'number' ? { limit: centsOf(limit) } : {}) },
      }
    : data
