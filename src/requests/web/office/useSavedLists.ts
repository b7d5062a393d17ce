import { useEffect, useRef, useState } from 'preact/hooks'
import { forget, recallJson, remember } from '../../../kernel/web/local-memory.ts'
import { watchOutbox } from '../../../kernel/web/outbox/outbox-state.ts'
import { waitingActs } from '../../../kernel/web/outbox/tray.ts'
import { type SavedList, withKept } from '../../core/saved-list.ts'
import { send, useAsk } from './requests-client.ts'

type Lists = {
  lists: readonly SavedList[]
  /** why the last one was not kept */
  no: string | undefined
  keep: (one: SavedList) => void
  drop: (name: string) => void
}

const keyOf = (person: string): string => `loge-kept-${person}`
// Where they lay when each machine had its own.
const formerKeyOf = (person: string): string => `loge-lists-${person}`

/**
 * The lists of one person, and the way to keep others. As this machine saw them last they stand at once, so that nothing below
 * is pushed when the answer comes; what has not left yet is counted in.
 */
export const useKept = (person: string): Lists => {
  const { data, again } = useAsk('list.kept', {})
  const [before] = useState(() => keptIn(recallJson(keyOf(person))))
  const [no, setNo] = useState<string>()
  const leaving = useLeaving(again, data)
  useEffect(() => {
    if (data) remember(keyOf(person), JSON.stringify(data.lists))
    // oxlint-disable-next-line react/exhaustive-deps -- these lists are those of who was asked for: nothing of them is kept under another name
  }, [data])
  useEffect(() => void bring(person), [person])
  return {
    lists: leaving.reduce((lists, change) => change(lists), data?.lists ?? before),
    no,
    keep: (one) =>
      void send('list.keep', person, one).then((outcome) => setNo(outcome.ok ? undefined : outcome.message)),
    drop: (name) => void send('list.drop', person, { name }),
  }
}

type Change = (lists: readonly SavedList[]) => readonly SavedList[]

/** What this machine has still to send of it. What has left counts until the house, asked `again`, has answered: `data`. */
const useLeaving = (again: () => void, data: unknown): readonly Change[] => {
  const [changes, setChanges] = useState<readonly Change[]>([])
  const waiting = useRef<readonly Change[]>([])
  useEffect(
    () =>
      watchOutbox(
        () =>
          void waitingActs().then((acts) => {
            const before = waiting.current.length
            waiting.current = acts.flatMap(({ command }) => changeOf(command.type, command.data))
            if (waiting.current.length < before) again()
            else setChanges(waiting.current)
          }),
      ),
    [again],
  )
  useEffect(() => setChanges(waiting.current), [data])
  return changes
}

const changeOf = (type: string, data: unknown): Change[] => {
  if (type === 'list.keep' && isKept(data)) return [(lists) => withKept(lists, data)]
  if (type !== 'list.drop') return []
  return [(lists) => lists.filter(({ name }) => name !== (data as { name?: unknown }).name)]
}

// Lists that only this machine knew go with the person, once.
const bring = async (person: string): Promise<void> => {
  const former = keptIn(recallJson(formerKeyOf(person)))
  forget(formerKeyOf(person))
  for (const one of former) await send('list.keep', person, one)
}

// A foreign value is none.
const keptIn = (kept: unknown): readonly SavedList[] => (Array.isArray(kept) ? kept.filter(isKept) : [])

const isKept = (one: unknown): one is SavedList =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as SavedList).name === 'string' &&
  typeof (one as SavedList).query === 'string'
