import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { AlarmCard } from '../alarm/load-alarms.tsx'
import { EmergencyNumbers } from '../alarm/EmergencyNumbers.tsx'
import { useAlarms, useAlarmsOf } from '../alarm/useAlarms.tsx'
import type { FilingEnd } from './useFiling.ts'

/** After a danger was filed: its alarm, with the telephones. Until that has come, or without network, whom to call all the same. */
export const CallForHelp = ({ id, filing, now }: FilingEnd & { now: string }): JSX.Element => {
  const { t } = useSpeech()
  const { onCall, show } = useAlarms()
  useEffect(() => {
    show(id)
    return () => show(undefined)
  }, [id, show])
  const alarms = useAlarmsOf(id)
  if (alarms.length)
    return (
      <>
        {alarms.map((alarm) => (
          <AlarmCard key={alarm.id} alarm={alarm} now={now} />
        ))}
      </>
    )
  const firm = filing.proposal.contract?.firm
  return (
    <section class="alarm alarm-whole" role="alert">
      <p class="alarm-now">{t('alarm.call.now')}</p>
      <EmergencyNumbers
        alarm={{ firm: firm ? { ...firm, onCall: '', ordered: false } : null, calls: [] }}
        onCall={onCall}
      />
    </section>
  )
}
