import { useEffect, useRef, useState } from 'preact/hooks'
import { saySlot } from '../../kernel/core/dates.ts'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { HeldAct } from '../../kernel/web/outbox.ts'
import type { Hour } from '../core/board-days.ts'
import type { UndatedVisit, Visit } from '../core/contract.ts'
import { holdHour } from './planning-client.ts'
import { withCapital } from './say-visit.ts'

/** For as long as a new hour can be taken back (ms): those concerned are told then. */
const holdMs = 10_000

export type FixHour = {
  /** where visits stand that are fixed and not yet told, by the id of their order or request */
  fixedHours: ReadonlyMap<string, Hour>
  /** why the last one was refused: it stands where it was */
  no: string | undefined
  fix: (visit: Visit | UndatedVisit, hour: Hour) => void
}

/** A visit by its order, or by its request where the own crew comes: one of them has one hour. */
export const visitKey = ({ order, request }: Pick<Visit, 'order' | 'request'>): string => order ?? request

/** Sends a new hour by the act of its order, or of its request; for ten seconds it may be taken back. `again`: what is shown is asked anew. */
export const useFixHour = (again: () => void): FixHour => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const [fixedHours, setFixedHours] = useState<ReadonlyMap<string, Hour>>(new Map())
  const [no, setNo] = useState<string>()
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const put = (key: string, hour: Hour | undefined): void =>
    setFixedHours((before) => {
      const after = new Map(before)
      if (hour) after.set(key, hour)
      else after.delete(key)
      return after
    })
  const fix: FixHour['fix'] = (visit, hour) => {
    const key = visitKey(visit)
    const when = withCapital(saySlot(hour.starts, hour.ends, lang))
    setNo(undefined)
    put(key, hour)
    const held = actOf(visit, hour)
    tell(t('planning.moved.soon', { when }), () => {
      void held.takeBack().then((isBack) => {
        if (isBack) put(key, undefined)
        tell(t(isBack ? 'planning.undone' : 'planning.undo.late'))
      })
    })
    void held.outcome.then((outcome) => {
      if (isGone.current) return
      if (outcome.ok) tell(t('planning.moved', { when }))
      else setNo(t('planning.refused', { why: outcome.message }))
      put(key, undefined)
      again()
    })
  }
  return { fixedHours, no, fix }
}

const actOf = (visit: Visit | UndatedVisit, slot: Hour): HeldAct => {
  const how = { ms: holdMs, stays: true }
  if (visit.order === null) return holdHour('request.plan', visit.request, { slot }, how)
  const moves = 'state' in visit && visit.state !== 'offered' ? { moves: visit.id } : {}
  return holdHour('order.fixSlot', visit.request, { order: visit.order, slot, ...moves }, how)
}
