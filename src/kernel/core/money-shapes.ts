import { z } from 'zod/mini'
import { type Cents, highest, type Parts } from './money.ts'

/** An amount that may be sent: whole cents, from nothing to `most`. Euros with their cents after a comma are refused. */
export const amountUpTo = (most: Cents): z.ZodMiniType<Cents, Cents> =>
  z.int().check(z.nonnegative(), z.maximum(most)) as unknown as z.ZodMiniType<Cents, Cents>
export const amount = amountUpTo(highest)

/** A quantity that may be sent: whole ten-thousandths, above nothing, ten thousand at most. */
export const quantity = z.int().check(z.positive(), z.maximum(100_000_000)) as unknown as z.ZodMiniType<
  Parts,
  Parts
>

/** An amount and a quantity that are answered. */
export const cents = z.int() as unknown as z.ZodMiniType<Cents, Cents>
export const parts = z.int() as unknown as z.ZodMiniType<Parts, Parts>
