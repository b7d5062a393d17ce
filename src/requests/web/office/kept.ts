import { useEffect, useState } from 'preact/hooks'
import { forget, recallJson, remember } from '../../../kernel/web/local.ts'
import type { Kept } from '../../core/kept.ts'
import { send, useAsk } from './door.ts'

type Lists = {
  lists: readonly Kept[]
  /** why the last one was not kept */
  no: string | undefined
  keep: (one: Kept) => void
  drop: (name: string) => void
}

const keyOf = (person: string): string => `loge-kept-${person}`
// Where they lay when each machine had its own.
const formerKeyOf = (person: string): string => `loge-lists-${person}`

/**
 * The lists of one person, and the way to keep others. As this machine saw them last they stand at once, so that nothing below
 * is pushed when the answer comes.
 */
export const useKept = (person: string): Lists => {
  const { data, again } = useAsk('list.kept', {})
  const [seen, setSeen] = useState(() => keptIn(recallJson(keyOf(person))))
  const [no, setNo] = useState<string>()
  const after = (lists: readonly Kept[]): void => {
    remember(keyOf(person), JSON.stringify(lists))
    setSeen(lists)
  }
  useEffect(() => {
    if (data) after(data.lists)
  }, [data])
  useEffect(() => void bring(person).then((some) => some && again()), [person])
  return {
    lists: seen,
    no,
    keep: (one) =>
      void send('list.keep', person, one).then((outcome) => {
        setNo(outcome.ok ? undefined : outcome.message)
        again()
      }),
    drop: (name) => void send('list.drop', person, { name }).then(again),
  }
}

// Those that only this machine knew go with the person, once.
const bring = async (person: string): Promise<boolean> => {
  const former = keptIn(recallJson(formerKeyOf(person)))
  for (const one of former) await send('list.keep', person, one)
  forget(formerKeyOf(person))
  return former.length > 0
}

// A foreign value is none.
const keptIn = (kept: unknown): readonly Kept[] => (Array.isArray(kept) ? kept.filter(isKept) : [])

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Kept).name === 'string' &&
  typeof (one as Kept).query === 'string'
