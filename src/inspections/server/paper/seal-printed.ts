import { sealKeyOf } from '../../../kernel/server/seal/seal-key.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'

/** A printed paper under the landlord’s seal, or as it is where no key is set. Throws where the seal cannot be made now. */
export const sealPrinted = async (
  { settings }: Pick<Kernel, 'settings'>,
  printed: Buffer,
  { name, reason }: { name: string; reason: string },
): Promise<Buffer> => {
  const key = sealKeyOf(settings)
  if (!key) return printed
  const { sealPdf } = await import('../../../kernel/server/seal/seal-pdf.ts')
  return sealPdf(printed, { name, reason, at: new Date().toISOString() }, key)
}

/** How many of these pictures, by their hashes, are not here with the bytes that were sent. */
export const countMissing = async (
  { database: { owner } }: Pick<Kernel, 'database'>,
  named: readonly string[],
): Promise<number> => {
  const { n } = (await owner.row<{ n: number }>(
    sql`select count(*)::int as n from kernel.file where sha256 = any (${[...named]}::text[]) and sent_bytes is not null`,
  ))!
  return new Set(named).size - n
}
