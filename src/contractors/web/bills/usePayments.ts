import { useEffect, useRef, useState } from 'preact/hooks'
import type { Outcome } from '../../../kernel/core/command.ts'
import { cents, type Cents } from '../../../kernel/core/money.ts'
import { type HeldAct, holder } from '../../../kernel/web/outbox.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Bill, Commands } from '../../core/contract.ts'

const hold = holder<Pick<Commands, 'order.pay'>>()

/** For as long as it can be taken back that invoices are paid (ms). */
const holdMs = 10_000

/** An invoice that was not noted as paid, and why. */
export type UnpaidBill = { bill: Bill; why: string }

export type Payments = {
  /** orders of which somebody has just said here that they are paid */
  leaving: ReadonlySet<string>
  unpaid: readonly UnpaidBill[]
  pay: (bills: readonly Bill[]) => void
}

/** Without tax, in cents. */
export const sumOf = (bills: readonly Bill[]): Cents =>
  cents(bills.reduce((sum, { amount }) => sum + amount, 0))

/**
 * Says of many invoices that they are paid, each by an act of its own; for ten seconds all may be taken back. One that was paid
 * elsewhere meanwhile is refused, and said. `again`: what is shown is asked anew.
 */
export const usePayments = (again: () => void): Payments => {
  const { t } = useSpeech()
  const tell = useTell()
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())
  const [unpaid, setUnpaid] = useState<readonly UnpaidBill[]>([])
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const pay = (bills: readonly Bill[]): void => {
    setUnpaid([])
    setLeaving((before) => new Set([...before, ...bills.map(({ order }) => order)]))
    const payments = bills.map(beginPayment)
    tell(t('bills.soon', { n: bills.length, amount: sumOf(bills) }), () =>
      payments.forEach(({ takeBack }) => takeBack()),
    )
    void Promise.all(payments.map(({ end }) => end)).then((ends) => {
      const paid = bills.filter((_, i) => ends[i] !== 'back' && ends[i]?.ok)
      const refused = bills.flatMap((bill, i) => {
        const end = ends[i]
        return end && end !== 'back' && !end.ok ? [{ bill, why: end.message }] : []
      })
      // Whoever went on to another page reads there what was not noted.
      const [first] = refused
      if (isGone.current) {
        if (first)
          tell(t('bills.unpaid.elsewhere', { n: refused.length, ref: first.bill.ref, why: first.why }))
        return
      }
      if (paid.length) tell(t('bills.paid', { n: paid.length, amount: sumOf(paid) }))
      else if (!refused.length) tell(t('bills.undone'))
      setUnpaid(refused)
      setLeaving((before) => new Set([...before].filter((id) => !bills.some(({ order }) => order === id))))
      again()
    })
  }
  return { leaving, unpaid, pay }
}

type BegunPayment = { end: Promise<Outcome | 'back'>; takeBack: () => void }

const beginPayment = ({ request, order }: Bill): BegunPayment => {
  const held: HeldAct = hold('order.pay', request, { order }, { ms: holdMs, stays: true })
  let isBack: () => void = () => {}
  const back = new Promise<'back'>((done) => {
    isBack = () => done('back')
  })
  return {
    end: Promise.race([held.outcome, back]),
    takeBack: () => void held.takeBack().then((taken) => taken && isBack()),
  }
}
