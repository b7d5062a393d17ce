import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { DeviceRow } from '../../core/device/device-contract.ts'
import { onDevice } from './this-phone.ts'
import { useAsk } from './device-client.ts'
import { HeldActs } from './HeldActs.tsx'
import { keptDevice, whyUnknown } from './phone-memory.ts'
import { NameSheet } from './NameSheet.tsx'
import { type PhoneQuestion, PhoneCard } from './PhoneCard.tsx'
import { type NameOfPhone, usePhoneNames } from './usePhoneNames.ts'
import { RevokeSheet } from './RevokeSheet.tsx'
import './device.css'
import './phones.css'

type Props = {
  /** only those of who looks */
  mine?: boolean
}

/** The phones of who looks. */
export const OwnDevices = (): JSX.Element => (
  <div class="stack-l">
    <Devices mine />
    <Slot name="phones.end" />
  </div>
)

/** The phones by person: when each was last seen, named or withdrawn; above them, what a withdrawn one still brought. */
export const Devices = ({ mine = false }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const now = useNow()
  const { data, again, ...answer } = useAsk('phone.list', mine ? { mine } : {}, true)
  // This one is on the list as soon as the house has heard of it.
  useEffect(() => onDevice(again), [again])
  const [asked, setAsked] = useState<PhoneQuestion>()
  const done = (said: string): void => {
    tell(said)
    again()
  }
  const called = usePhoneNames(data?.rows ?? [])
  const waiting = data?.rows.reduce((n, d) => n + d.held, 0) ?? 0
  return (
    <div class="stack-l devices">
      <div class="stack-s">
        <h1>{t(mine ? 'device.title' : 'device.title.office')}</h1>
        <p class="secondary">{t(mine ? 'device.lead' : 'device.lead.office')}</p>
      </div>
      {!data && answer.state === 'loading' && <Loading label={t('device.loading')} />}
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {mine && whyUnknown() && (
        <p class="devices-waiting">{t('device.unknown', { why: whyUnknown() ?? '' })}</p>
      )}
      {mine && waiting > 0 && <p class="devices-waiting">{t('held.mine', { n: waiting })}</p>}
      {!mine && data?.reviews && <HeldActs now={now} />}
      {data?.rows.length === 0 && <Empty title={t('device.none')}>{t('device.none.how')}</Empty>}
      {byPerson(data?.rows ?? []).map((phones) => (
        <Person
          key={phones[0]!.person.id}
          phones={phones}
          called={called}
          mine={mine}
          now={now}
          onAsk={setAsked}
        />
      ))}
      {asked?.what === 'name' && (
        <NameSheet device={asked.device} onDone={done} onClose={() => setAsked(undefined)} />
      )}
      {asked?.what === 'revoke' && (
        <RevokeSheet
          device={asked.device}
          name={called(asked.device)}
          here={asked.device.id === keptDevice()?.id}
          onDone={done}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  )
}

type PersonProps = {
  phones: readonly DeviceRow[]
  called: NameOfPhone
  mine: boolean
  now: string
  onAsk: (asked: PhoneQuestion) => void
}

const Person = ({ phones, called, mine, now, onAsk }: PersonProps): JSX.Element => {
  const { t } = useSpeech()
  const { person } = phones[0]!
  const past = phones.filter((d) => d.revoked)
  const list = (some: readonly DeviceRow[]): JSX.Element => (
    <ul class="plain">
      {some.map((device) => (
        <PhoneCard key={device.id} device={device} name={called(device)} now={now} onAsk={onAsk} />
      ))}
    </ul>
  )
  return (
    <section class="stack-s">
      {!mine && (
        <h2 class="devices-person">
          {person.name}{' '}
          <span class="secondary">
            {[person.job, person.working ? '' : t('device.gone')].filter(Boolean).join('\u00a0· ')}
          </span>
        </h2>
      )}
      {list(phones.filter((d) => !d.revoked))}
      {past.length > 0 && (
        <details class="devices-past">
          <summary>{t('device.past', { n: past.length })}</summary>
          {list(past)}
        </details>
      )}
    </section>
  )
}

const byPerson = (rows: readonly DeviceRow[]): DeviceRow[][] => [
  ...groupRows(rows, (d) => d.person.id).values(),
]
