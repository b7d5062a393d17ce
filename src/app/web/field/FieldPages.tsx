import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useDevice, useKnown } from '../../../field/web/device/useDevice.ts'
import { FieldFrame } from '../../../field/web/FieldFrame.tsx'
import { PackAge } from '../../../field/web/pack/PackAge.tsx'
import { ofRole } from '../../../kernel/core/roles.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { DrawSpoken, haveAtHand } from '../../../kernel/web/draw-spoken.tsx'
import { findScreen } from '../../../kernel/web/find-screen.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { goTo, match, useHere } from '../../../kernel/web/router.ts'
import { PageContext, Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../../people/core/contract.ts'
import { ChangeAlerts } from '../../../people/web/alerts/ChangeAlerts.tsx'
import { AlarmBand, loadAlarms } from '../../../requests/web/alarm/load-alarms.tsx'
import { KeepAlarms, useAlarms } from '../../../requests/web/alarm/useAlarms.tsx'
import { paths } from '../../../requests/web/field/field-paths.ts'
import { KeepToday } from '../../../requests/web/field/load-day.tsx'
import { field } from '../slices.ts'
import { DayPage } from './DayPage.tsx'

// The day would come a file later if it were loaded apart. A thread stands around the button: what is below would move under a thumb.
haveAtHand(field, { '/terrain': DayPage, 'place.alerts': ChangeAlerts })

const RevokedPhone = later(() =>
  import('../../../field/web/device/RevokedPhone.tsx').then((m) => m.RevokedPhone),
)

/** What a caretaker opens next: there before his thumb is. A report first, whose words are there already. */
export const loadNext = async (): Promise<unknown> => {
  const [report, ...others] = field
    .flatMap(({ screens = [], slots = [] }) => [...screens, ...slots])
    .filter(({ next }) => next)
  await report?.load()
  return Promise.all([loadAlarms(), ...others.map(({ load }) => load())])
}

const people = asker<Queries>()

/** A phone that was withdrawn says so, and shows nothing else. */
export const Field = (): JSX.Element => {
  const device = useDevice()
  return device?.revoked ? <RevokedPhone handed={device.handed ?? 0} /> : <Ground />
}

/** Nothing waits for who it is: «Signaler» is there at once. Whoever else comes is shown the door, politely. */
const Ground = (): JSX.Element => {
  const { data: me } = people.useAsk('me', {})
  const { walks = false, visits = false } = ofRole(me?.role)
  const outside = me !== undefined && !walks && !visits
  const byAppointment = visits && !walks
  useKnown(outside ? undefined : me?.id)
  useEffect(() => {
    if (outside) location.replace(`/?vers=${encodeURIComponent(location.pathname + location.search)}`)
  }, [outside])
  // Who comes by appointment has no day there, but what is held.
  useEffect(() => {
    if (byAppointment && /^\/terrain\/?$/.test(location.pathname)) goTo('/terrain/etats-des-lieux', true)
  }, [byAppointment])
  return (
    <KeepToday>
      <KeepAlarms asks={me !== undefined && !outside}>
        <PageContext.Provider value={{ parts: field, role: me?.role }}>
          <FieldFrame
            name={me?.landlord ?? ''}
            dangers={<Dangers />}
            byAppointment={byAppointment}
            head={!outside && !byAppointment && <Slot name="frame.head" />}
          >
            {!outside && (
              <>
                <PackAge />
                <Screen />
                <Slot name="frame.foot" />
              </>
            )}
          </FieldFrame>
        </PageContext.Provider>
      </KeepAlarms>
    </KeepToday>
  )
}

/** Nothing of it is loaded until there is one. */
const Dangers = (): JSX.Element | null => {
  const { path } = useHere()
  const { first } = useSpeech()
  const { alarms } = useAlarms()
  if (!alarms.length || first) return null
  return (
    <AlarmBand
      shown={match('/terrain/r/:id', path)?.['id']}
      href={paths.request}
      // A technician says where it is in the office; a caretaker hears of no danger without a building.
      place="/bureau/a-faire"
    />
  )
}

const Screen = (): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const found = findScreen(field, path)
  // By its address: what is begun on one request or building is no part of the next; a draft is kept under its own (useDraft).
  return found ? (
    <DrawSpoken key={path} of={found.screen} given={found.params} label={t('field.loading')} />
  ) : (
    <Empty page title={t('field.nowhere')} action={<Button href="/terrain">{t('field.nav.day')}</Button>} />
  )
}
