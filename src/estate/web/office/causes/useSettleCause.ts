import { useRef, useState } from 'preact/hooks'
import type { Outcome } from '../../../../kernel/core/command.ts'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { isNo, type RefusalAnswer } from '../../../../kernel/web/http-headers.ts'
import type { Cause, SettlePlan } from '../../../core/contract.ts'
import { ask, send } from '../estate-client.ts'

/** How an answer to many came out: `taken` lines of `n`; `who` was right, or nobody where it was taken back. */
export type SettledMany = {
  answer: string
  who: Cause['says'] | null
  taken: number
  n: number
  isStopped: boolean
}

export type Settling = {
  running: { done: number; n: number } | undefined
  last: SettledMany | undefined
  no: string | undefined
  settle: (cause: Cause, upTo: number, yes: boolean) => Promise<void>
  takeBack: (answer: string) => Promise<void>
  stop: () => void
}

/**
 * One answer to many lines: a command a building, one after the other, so that it can be stopped, and sent again where it broke off. A line
 * that moved meanwhile is left to a new look.
 */
export const useSettleCause = (onDone: () => void): Settling => {
  const [running, setRunning] = useState<Settling['running']>()
  const [last, setLast] = useState<SettledMany>()
  const [no, setNo] = useState<string>()
  const isStopped = useRef(false)

  const run = async (
    asked: Promise<SettlePlan | RefusalAnswer>,
    sendPart: (part: SettlePlan['parts'][number], plan: SettlePlan) => Promise<Outcome>,
    { answer, who }: Pick<SettledMany, 'answer' | 'who'>,
  ): Promise<void> => {
    isStopped.current = false
    setNo(undefined)
    setLast(undefined)
    setRunning({ done: 0, n: 0 })
    const plan = await asked
    if (isNo(plan)) setNo(plan.message)
    else {
      let taken = 0
      for (const part of plan.parts) {
        if (isStopped.current) break
        const outcome = await sendPart(part, plan)
        if (!outcome.ok) {
          setNo(outcome.message)
          break
        }
        taken += outcome.facts.length
        setRunning({ done: taken, n: plan.n })
      }
      setLast({ answer, who, taken, n: plan.n, isStopped: isStopped.current })
    }
    setRunning(undefined)
    onDone()
  }

  return {
    running,
    last,
    no,
    stop: () => {
      isStopped.current = true
    },
    settle: ({ family, field, says, against }, upTo, yes) => {
      const answer = newId()
      return run(
        ask('estate.causePlan', { family, field, says, against, upTo }),
        ({ building, said }, plan) =>
          send('said.settleAll', building, { said, yes, upTo: plan.upTo, answer }),
        { answer, who: yes ? says : against },
      )
    },
    takeBack: (answer) =>
      run(
        ask('estate.answerPlan', { answer }),
        ({ building, said }) => send('said.unsettle', building, { said }),
        {
          answer,
          who: null,
        },
      ),
  }
}
