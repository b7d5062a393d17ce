import { useEffect, useState } from 'preact/hooks'
import type { Effort, Outcome } from '../../../../kernel/core/command.ts'
import { cellsOf } from '../../../../kernel/core/read-cells.ts'
import { batch } from '../../../core/papers/papers-commands.ts'
import { type compareRates, readRates, type ReadRates } from '../../../core/papers/read-rates.ts'
import { send } from '../papers-client.ts'

/** A price list read as it is typed or pasted, once the hand rests. */
export const useRead = (text: string): ReadRates | undefined => {
  const [read, setRead] = useState<ReadRates>()
  useEffect(() => {
    if (text.trim() === '') return setRead(undefined)
    const timer = setTimeout(() => setRead(readRates(cellsOf(text))), 150)
    return () => clearTimeout(timer)
  }, [text])
  return read
}

export type Difference = ReturnType<typeof compareRates>

/**
 * Sends what differs, a thousand lines an act: each is done or refused as a whole, and those that are kept on this device leave
 * later in their order. What goes leaves first: a list that is full has room again. Answers the first no, else the last yes.
 */
export const sendRates = async (
  contract: string,
  { fresh, changed, gone }: Difference,
  effort: Effort,
): Promise<Outcome> => {
  const lines = [...changed, ...fresh]
  const parts = [
    ...chunks(gone).map((drop) => ({ lines: [], drop })),
    ...chunks(lines).map((some) => ({ lines: some })),
  ]
  const sent = parts.map((data, i) => send('contract.price', contract, data, i === 0 ? { effort } : {}))
  const outcomes = await Promise.all(sent)
  return outcomes.find(({ ok }) => !ok) ?? outcomes.at(-1)!
}

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_, i) => all.slice(i * batch, (i + 1) * batch))
