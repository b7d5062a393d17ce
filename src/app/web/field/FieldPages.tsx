import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useDevice, useKnown } from '../../../field/web/device/useDevice.ts'
import { Frame } from '../../../field/web/FieldFrame.tsx'
import { Age } from '../../../field/web/pack/Age.tsx'
import { RoundLine } from '../../../field/web/round/RoundLine.tsx'
import { useRound } from '../../../field/web/round/useRound.ts'
import { reportedAt } from '../../../field/web/round/reported.ts'
import { Tray } from '../../../field/web/Tray.tsx'
import { AlertsIn } from './FieldAlerts.tsx'
import { asker } from '../../../kernel/web/ask.ts'
import { later } from '../../../kernel/web/later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { match, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { SpaceGiven } from '../../../estate/web/plan/PlanPage.tsx'
import type { ReportGiven } from '../../../estate/web/plan/PlanSheets.tsx'
import type { Queries } from '../../../people/core/contract.ts'
import { Day } from '../../../requests/web/field/CaretakerDay.tsx'
import { type AlertsOf, AlertsSlot } from '../../../requests/web/office/alertsSlot.ts'
import { paths } from '../../../requests/web/field/field-paths.ts'
import type { ReportSpot } from '../../../requests/web/field/report-spot.ts'
import { OpenIn } from '../../../requests/web/field/Open.tsx'
import { SpaceIn } from './SpaceIn.tsx'
import { AlarmBand, loadAlarms } from '../../../requests/web/alarm/load-alarms.tsx'
import { KeepAlarms, useAlarms } from '../../../requests/web/alarm/useAlarms.tsx'
import { KeepToday, useToday } from '../../../requests/web/field/load-day.tsx'

// What the day does not need comes after it: at once when it is opened, else while nothing else is done (`loadNext`).
const loads = {
  report: () => import('../../../requests/web/field/FieldReport.tsx').then((m) => m.Report),
  decide: () => import('../../../requests/web/field/Decide.tsx').then((m) => m.Decide),
  thread: () => import('../../../requests/web/field/FieldThread.tsx').then((m) => m.FieldThread),
  round: () => import('../../../field/web/round/Round.tsx').then((m) => m.Round),
  devices: () => import('../../../field/web/device/Devices.tsx').then((m) => m.Devices),
  revoked: () => import('../../../field/web/device/Revoked.tsx').then((m) => m.Revoked),
  places: () => import('../../../field/web/Places.tsx').then((m) => m.Places),
  place: () => import('../../../field/web/FieldBuilding.tsx').then((m) => m.Place),
  notices: () => import('./load-notices.tsx').then((m) => m.Notices),
  noticesPage: () => import('./load-notices.tsx').then((m) => m.NoticesPage),
  post: () => import('./load-notices.tsx').then((m) => m.Post),
  plan: () => import('../../../estate/web/plan/PlanPage.tsx').then((m) => m.PlanPage),
  thing: () => import('../../../requests/web/field/ReportThing.tsx').then((m) => m.ReportThing),
  thanks: () => import('../../../estate/web/plan/Thanks.tsx').then((m) => m.Thanks),
  planLink: () => import('../../../requests/web/field/PlanLink.tsx').then((m) => m.PlanLink),
  planHead: () => import('../../../requests/web/field/PlanHead.tsx').then((m) => m.PlanHead),
  poster: () => import('./load-notices.tsx').then((m) => m.Poster),
}
const Report = later(loads.report)
const Decide = later(loads.decide)
const FieldThread = later(loads.thread)
const Round = later(loads.round)
const Devices = later(loads.devices)
const Revoked = later(loads.revoked)
const Places = later(loads.places)
const Place = later(loads.place)
const Notices = later(loads.notices)
const NoticesPage = later(loads.noticesPage)
const Post = later(loads.post)
const Poster = later(loads.poster)
const PlanPage = later(loads.plan)
const ReportThing = later(loads.thing)
const Thanks = later(loads.thanks)
const PlanLink = later(loads.planLink)
const PlanHead = later(loads.planHead)

/** The screens that a caretaker opens next: there before his thumb is. */
export const loadNext = (): Promise<unknown> =>
  loads
    .report()
    .then(() => Promise.all([loads.plan(), loads.thing(), loads.thread(), loads.round(), loadAlarms()]))

const people = asker<Queries>()
type Me = Queries['me']['output']

const notices = '/terrain/avis'

/** A phone that was withdrawn says so, and shows nothing else. */
export const Field = (): JSX.Element => {
  const device = useDevice()
  return device?.revoked ? <Revoked handed={device.handed ?? 0} /> : <Ground />
}

/** Nothing waits for who it is: «Signaler» is there at once. Whoever else comes is shown the door, politely. */
const Ground = (): JSX.Element => {
  const { data: me } = people.useAsk('me', {})
  const outside = me !== undefined && !ofRole(me.role).walks
  useKnown(outside ? undefined : me?.id)
  useEffect(() => {
    if (outside) location.replace(`/?vers=${encodeURIComponent(location.pathname + location.search)}`)
  }, [outside])
  return (
    <KeepToday>
      <KeepAlarms asks={me !== undefined && !outside}>
        <Frame name={me?.landlord ?? ''} dangers={<Dangers />}>
          {!outside && (
            <>
              <Age />
              <AlertsSlot.Provider value={alertsIn}>
                <Screen me={me} />
              </AlertsSlot.Provider>
            </>
          )}
        </Frame>
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

const Screen = ({ me }: { me: Me | undefined }): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  // A technician's are those of her agency.
  const mine = useToday().data?.buildings ?? (me?.buildings.length ? me.buildings : undefined)
  const label = t('field.loading')
  const here = path.replace(/\/$/, '')
  const thread = match('/terrain/r/:id', here)?.['id']
  const place = match('/terrain/lieu/:id', here)?.['id']
  const notice = match('/terrain/avis/:id', here)?.['id']
  if (here === '/terrain') return <DayIn decides={ofRole(me?.role).decides ?? false} />
  if (here === '/terrain/tournee') return <Round label={label} />
  if (here === '/terrain/signaler') return <Report label={label} onSent={reportedAt} />
  if (thread) return <FieldThread key={thread} id={thread} label={label} />
  if (here === '/terrain/plan')
    return (
      <PlanPage
        label={label}
        head={planHead}
        space={turned}
        report={thingIn}
        other={elsewhere}
        request={paths.request}
      />
    )
  if (here === '/terrain/lieux') return <Places label={label} />
  if (place)
    return (
      <Place
        key={place}
        id={place}
        label={label}
        open={openIn}
        notices={noticesIn}
        plan={planIn}
        alerts={alertsOfBuilding}
      />
    )
  if (here === '/terrain/telephones') return <Devices label={label} mine />
  if (here === notices) return <NoticesPage label={label} path={notices} />
  if (notice === 'nouveau')
    // A field that asks for a building by its name, then turns into a list of his own, would move under a finger.
    return mine ? <Post path={notices} buildings={mine} label={label} /> : <Loading label={label} />
  if (notice)
    return <Poster key={notice} id={notice} path={notices} from={me?.landlord ?? ''} label={label} />
  return (
    <Empty page title={t('field.nowhere')} action={<Button href="/terrain">{t('field.nav.day')}</Button>} />
  )
}

/** His round is the first line of his day. */
const DayIn = ({ decides }: { decides: boolean }): JSX.Element => {
  const round = useRound()
  const { now } = useToday()
  const top = (
    <>
      <Tray />
      <Thanks />
      {decides && <Decide label="" now={now} />}
      <RoundLine round={round} />
    </>
  )
  return <Day tray={top} stands={round.stops !== undefined || round.no !== undefined} />
}
const planHead = (spot: ReportSpot): JSX.Element => <PlanHead spot={spot} />
const turned = (given: SpaceGiven): JSX.Element => <SpaceIn {...given} />
const thingIn = (given: ReportGiven): JSX.Element => <ReportThing {...given} />
const elsewhere = (spot: ReportSpot, room?: string): string => paths.report({ ...spot, in: room })
const planIn = (building: string): JSX.Element => <PlanLink spot={{ b: building }} />
const openIn = (building: string): JSX.Element => <OpenIn building={building} />
const alertsIn = (of: AlertsOf): JSX.Element => <AlertsIn of={of} />
const alertsOfBuilding = (building: string): JSX.Element => <AlertsIn of={{ building }} />
const noticesIn = (building: string): JSX.Element => <Notices path={notices} building={building} />
