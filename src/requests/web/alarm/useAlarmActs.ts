import { useState } from 'preact/hooks'
import type { Outcome } from '../../../kernel/core/command.ts'
import { type Acts, type Did, useActs } from '../../../kernel/web/useActs.ts'
import { useAlarms } from './useAlarms.tsx'

export type AlarmActs = Pick<Acts, 'busy' | 'no' | 'said'> & {
  /** whether it was a yes, or is kept */
  act: (sent: Promise<Outcome>) => Promise<Did>
}

/** Acts on an alarm: what is refused after it had to wait for the network is said as well, for somebody else went there. */
export const useAlarmActs = (kept: string): AlarmActs => {
  const { again } = useAlarms()
  const { busy, no, said, act } = useActs(kept)
  const [late, setLate] = useState<string>()
  const [settled, setSettled] = useState(false)
  const heard = async (sent: Promise<Outcome>): Promise<void> => {
    const outcome = await sent
    setSettled(true)
    setLate(outcome.ok ? undefined : outcome.message)
    again()
  }
  return {
    busy,
    no: no ?? late,
    said: settled ? undefined : said,
    act: (sent) => {
      setLate(undefined)
      setSettled(false)
      void heard(sent)
      return act(sent, '')
    },
  }
}
