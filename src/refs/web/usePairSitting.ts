import { useEffect, useState } from 'preact/hooks'
import type { Outcome } from '../../kernel/core/command.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { PairAnswer } from '../core/contract.ts'
import {
  answerFirst,
  emptyQueue,
  fillQueue,
  forgetLater,
  type PairQueue,
  takeBackLast,
} from '../core/pair-queue.ts'
import { send, useAsk } from './refs-client.ts'

/** Somebody going through pairs: the next stands there before the house has answered; what it refuses is said where it comes. */
export type PairSitting = {
  queue: PairQueue
  state: 'loading' | 'ready' | 'refused'
  /** why not, in words */
  no: string | undefined
  /** what was done, as a sentence */
  said: string
  version: number
  answers: number
  answer: (answer: PairAnswer) => void
  takeBack: () => void
  /** goes through those that were left for later */
  resume: () => void
  again: () => void
  /** persons of whom nothing is other, for whom one yes is enough */
  plain: number
  acceptPlain: () => void
  lookAtPlain: () => void
  /** takes that yes back; nothing where none was given in this sitting */
  undoPlain: (() => void) | undefined
}

/** Fewer pairs in hand than that, and the next are asked for. */
const fewInHand = 6

export const usePairSitting = (): PairSitting => {
  const { t } = useSpeech()
  const [oneByOne, setOneByOne] = useState(false)
  const [plainAt, setPlainAt] = useState<string>()
  const { data, again, ...asked } = useAsk('pairs.open', { oneByOne })
  const [queue, setQueue] = useState(emptyQueue)
  const [no, setNo] = useState<string>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (data) setQueue((now) => fillQueue(now, data))
  }, [data])
  const hear = async (sent: Promise<Outcome>): Promise<void> => {
    const outcome = await sent
    if (!outcome.ok) setNo(outcome.message)
    else if (queue.pairs.length < fewInHand) again()
  }
  const begin = (next: PairQueue, words: string): void => {
    setQueue(next)
    setNo(undefined)
    setSaid(navigator.onLine ? words : t('settle.kept'))
  }
  return {
    queue,
    state: asked.state,
    no: no ?? (asked.state === 'refused' && !queue.pairs.length ? asked.no.message : undefined),
    said,
    version: data?.version ?? 0,
    answers: data?.answers ?? 0,
    answer: (answer) => {
      const [pair] = queue.pairs
      if (!pair) return
      begin(answerFirst(queue, answer), t(`settle.done.${answer}`))
      void hear(send('pair.settle', pair.id, { answer }))
    },
    takeBack: () => {
      const last = queue.done.at(-1)
      if (!last) return
      begin(takeBackLast(queue), t('settle.done.undo'))
      void hear(send('pair.undo', last.pair.id, {}))
    },
    resume: () => {
      setQueue(forgetLater(queue))
      again()
    },
    again,
    plain: oneByOne ? 0 : (data?.plain ?? 0),
    lookAtPlain: () => setOneByOne(true),
    acceptPlain: () => {
      setNo(undefined)
      void send('pair.settlePlain', newId(), {}).then((outcome) => {
        if (!outcome.ok) return setNo(outcome.message)
        const { n, at } = outcome.facts[0]?.data ?? {}
        setPlainAt(typeof at === 'string' ? at : undefined)
        setSaid(t('settle.plain.done', { n: Number(n ?? 0) }))
        again()
      })
    },
    undoPlain:
      plainAt === undefined
        ? undefined
        : () => {
            setPlainAt(undefined)
            setSaid(t('settle.done.undo'))
            void send('pair.undoPlain', newId(), { at: plainAt }).then((outcome) =>
              outcome.ok ? again() : setNo(outcome.message),
            )
          },
  }
}
