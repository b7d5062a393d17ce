import { useEffect, useState } from 'preact/hooks'
import { recallJson, remember } from '../../kernel/web/local-memory.ts'
import { onOutcome } from '../../kernel/web/outbox/flush-outbox.ts'
import { watchOutbox } from '../../kernel/web/outbox/outbox-state.ts'
import { waitingActs } from '../../kernel/web/outbox/tray.ts'
import type { Commands } from '../core/contract.ts'

/** Answers by question and thing, as the phone shows them before the round says so. */
export type ShownAnswers = Readonly<Record<string, string>>

export const keyOfPoint = (question: string, thing: string): string => `${question} ${thing}`

const name = 'loge-ask-told'
/** As many as a phone holds points. */
const mostKept = 400

let waiting: Readonly<Record<string, { key: string; value: string }>> = {}

const answersToldHere = (): ShownAnswers => (recallJson(name) as ShownAnswers | undefined) ?? {}

const readWaiting = async (): Promise<void> => {
  const acts = (await waitingActs()).filter(({ command }) => command.type === 'ask.answer')
  waiting = Object.fromEntries(
    acts.map(({ command: { id, subject, data } }) => {
      const { thing, value } = data as Commands['ask.answer']
      return [id, { key: keyOfPoint(subject, thing), value }]
    }),
  )
}

// Once the house has it the point leaves the round with its next answer; until then it is shown as it was said.
onOutcome(({ id, ok }) => {
  const left = ok && waiting[id]
  if (left) keepTold({ ...answersToldHere(), [left.key]: left.value })
})

const keepTold = (answers: ShownAnswers): void =>
  remember(name, JSON.stringify(Object.fromEntries(Object.entries(answers).slice(-mostKept))))

/** Forgets what the round tells of no more. */
export const settleAnswers = (points: readonly string[]): void => {
  const told = answersToldHere()
  const still = Object.entries(told).filter(([key]) => points.includes(key))
  if (still.length < Object.keys(told).length) keepTold(Object.fromEntries(still))
}

/** What was said here and is not in the round’s answer yet. */
export const useAnswersHere = (): ShownAnswers => {
  const [answers, setAnswers] = useState<ShownAnswers>(answersToldHere)
  useEffect(() => {
    const show = async (): Promise<void> => {
      await readWaiting()
      const kept = Object.values(waiting).map(({ key, value }) => [key, value] as const)
      setAnswers({ ...answersToldHere(), ...Object.fromEntries(kept) })
    }
    void show()
    return watchOutbox(() => void show())
  }, [])
  return answers
}
