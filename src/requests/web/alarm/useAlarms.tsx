import { type ComponentChildren, createContext, type JSX } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { onFact, onNoLine } from '../../../kernel/web/live-feed.ts'
import { watchOutbox } from '../../../kernel/web/outbox/outbox-state.ts'
import { waitingActs } from '../../../kernel/web/outbox/tray.ts'
import type { AlarmCard } from '../../core/contract.ts'
import { useAsk } from './alarm-client.ts'

export type Alarms = {
  alarms: readonly AlarmCard[]
  /** the landlord's number, day and night; '' where there is none */
  onCall: string
  /** alarms that were taken here, and whose «je m’en charge» has not left yet */
  taking: ReadonlySet<string>
  again: () => void
  /** the request whose danger the screen says itself */
  shown: string | undefined
  show: (request: string | undefined) => void
}

const noAlarms: Alarms = {
  alarms: [],
  onCall: '',
  taking: new Set(),
  again: () => {},
  shown: undefined,
  show: () => {},
}
const AlarmsContext = createContext<Alarms>(noAlarms)

/** The dangers that stand in the reader's reach, on every screen. */
export const useAlarms = (): Alarms => useContext(AlarmsContext)

/** Alarms in which this request rings: a fire may be told in the thread of a smell of gas. */
export const useAlarmsOf = (request: string): readonly AlarmCard[] =>
  useAlarms().alarms.filter(({ calls }) => calls.some((call) => call.request === request))

/**
 * Asked once for all the screens of a page, and again when an alarm, or an order of one, is heard of; a page that hears nothing,
 * because four others of this person are open, asks by itself.
 */
export const KeepAlarms = ({
  asks = true,
  children,
}: {
  asks?: boolean
  children: ComponentChildren
}): JSX.Element => {
  const { data, again } = useAsk('danger.list', asks ? {} : null)
  const taking = useTaking()
  const [shown, show] = useState<string>()
  const subjects = useRef<ReadonlySet<string>>(new Set())
  subjects.current = new Set(data?.alarms.flatMap(({ calls }) => calls.flatMap((c) => c.request ?? [])))
  useEffect(
    () =>
      onFact(({ type, subject }) => {
        if (type.startsWith('alarm.') || !subject || subjects.current.has(subject)) again()
      }),
    [again],
  )
  useEffect(() => onNoLine(again), [again])
  return (
    <AlarmsContext.Provider value={{ ...noAlarms, ...data, taking, again, shown, show }}>
      {children}
    </AlarmsContext.Provider>
  )
}

const useTaking = (): ReadonlySet<string> => {
  const [taking, setTaking] = useState(noAlarms.taking)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const acts = (await waitingActs()).filter(({ command }) => command.type === 'alarm.take')
      const found = new Set(acts.map(({ command }) => command.subject))
      setTaking((before) => (before.size === 0 && found.size === 0 ? before : found))
    }
    return watchOutbox(() => void look())
  }, [])
  return taking
}
