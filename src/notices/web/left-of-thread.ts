import { useEffect, useState } from 'preact/hooks'
import { isNo } from '../../kernel/web/http-headers.ts'
import { onFact } from '../../kernel/web/live-feed.ts'
import type { LeftNotice } from '../core/contract.ts'
import { ask } from './notices-client.ts'

/** Milliseconds after a fact when what it told has left: the office takes back what it did within ten seconds. */
const leftAfter = 15_000

type SharedAnswer = {
  left: readonly LeftNotice[]
  isKnown: boolean
  readers: Set<() => void>
  stop: () => void
}
const sharedAnswers = new Map<string, SharedAnswer>()

/** What was sent about a request, asked once for all the entries of its thread; asked again when something happens to it, and once that has left. */
export const useLeft = (request: string): readonly LeftNotice[] => useSharedAnswer(request)?.left ?? []

/** Whether the house has said what was sent about a request, or that it will not. */
export const useLeftKnown = (request: string): boolean => useSharedAnswer(request)?.isKnown ?? false

const useSharedAnswer = (request: string): SharedAnswer | undefined => {
  const [, setTurn] = useState(0)
  useEffect(() => {
    const answer = sharedAnswers.get(request) ?? beginAnswer(request)
    const reader = (): void => setTurn((turn) => turn + 1)
    answer.readers.add(reader)
    reader()
    return () => {
      answer.readers.delete(reader)
      if (answer.readers.size > 0) return
      answer.stop()
      sharedAnswers.delete(request)
    }
  }, [request])
  return sharedAnswers.get(request)
}

const beginAnswer = (request: string): SharedAnswer => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const answer: SharedAnswer = { left: [], isKnown: false, readers: new Set(), stop: () => {} }
  const askNow = async (): Promise<void> => {
    const said = await ask('notice.left', { request })
    answer.isKnown = true
    if (!isNo(said)) answer.left = said.left
    for (const reader of answer.readers) reader()
  }
  const askLater = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void askNow(), leftAfter)
  }
  const leave = onFact(({ subject }) => {
    if (subject && subject !== request) return
    void askNow()
    askLater()
  })
  answer.stop = () => {
    clearTimeout(timer)
    leave()
  }
  sharedAnswers.set(request, answer)
  void askNow()
  return answer
}
