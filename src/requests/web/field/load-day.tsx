import { type ComponentChildren, createContext, type JSX } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from './field-client.ts'
import { learnBreaks } from './frequent-breaks.ts'

export type Today = Queries['day.today']['output']
export type Visit = Today['visits'][number]

type KeptDay = { data?: Today; no?: string; now: string }

const TodayContext = createContext<KeptDay>({ now: '' })

export const useToday = (): KeptDay => useContext(TodayContext)

/** The day is asked once for all screens, and again when something happens. */
export const KeepToday = ({ children }: { children: ComponentChildren }): JSX.Element => {
  const now = useNow()
  const { data, ...answer } = useAsk('day.today', { day: dayOf(now) }, true)
  const there = data !== undefined
  useEffect(() => void (there && learnBreaks()), [there])
  const no = answer.state === 'refused' ? answer.no.message : undefined
  return (
    <TodayContext.Provider value={{ ...(data ? { data } : {}), ...(no ? { no } : {}), now }}>
      {children}
    </TodayContext.Provider>
  )
}
