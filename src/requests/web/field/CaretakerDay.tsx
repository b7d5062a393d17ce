import type { ComponentChildren, JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { camera } from '../../../kernel/web/icons/icons.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { isClockOff } from '../../../kernel/web/house-time.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Check, SpotChecks } from './SpotChecks.tsx'
import { useAsk } from './field-client.ts'
import { NearbyParts } from './NearbyParts.tsx'
import { OwnTask } from './OwnTask.tsx'
import { OpenRequests } from './OpenRequests.tsx'
import { paths } from './field-paths.ts'
import { ScanLink } from './ScanLink.tsx'
import { type Today, useToday } from './load-day.tsx'
import { VisitCard } from './VisitCard.tsx'
import './field.css'
import './day.css'

/**
 * The caretaker's day: one large «Signaler», who comes, what waits for him, what is open in his buildings. `tray` lies on top of
 * it; until it `stands`, nothing is shown that it would push from under a thumb.
 */
export const Day = ({ tray, stands }: { tray: ComponentChildren; stands: boolean }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { no, now, ...today } = useToday()
  const drawn = useAsk('day.checks', {}, true)
  // An older pack does not know of checks: then there are none, and the day is shown all the same.
  const data = stands && drawn.state !== 'loading' ? today.data : undefined
  return (
    <div class="day">
      <h1 class="day-title">
        {t('field.day')} <span class="day-date">{sayDay(now, lang)}</span>
      </h1>
      {isClockOff() && <p class="secondary">{t('field.clock')}</p>}
      {tray}
      {no && !data && <RefusalNotice kept={t('field.kept')}>{no}</RefusalNotice>}
      {!data && !no && <Loading label={t('field.loading')} />}
      {data && <NearbyParts data={data} />}
      {data && <WhatWaits data={data} checks={drawn.data?.checks ?? []} now={now} />}
      <Large />
    </div>
  )
}

/** The one large act; beside it, the camera that says where. */
const Large = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="large">
      <a class="report-large" href={paths.report()}>
        <Icon of={camera} size={32} />
        {t('field.report')}
      </a>
      <ScanLink />
    </div>
  )
}

const WhatWaits = ({
  data,
  checks,
  now,
}: {
  data: Today
  checks: readonly Check[]
  now: string
}): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <section class="stack-s" aria-labelledby="visits">
        <h2 id="visits">{t('field.visits')}</h2>
        {data.visits.length === 0 && <p class="secondary">{t('field.visits.none')}</p>}
        {data.visits.map((visit) => (
          <VisitCard key={visit.appointment} visit={visit} />
        ))}
      </section>
      <SpotChecks checks={checks} now={now} />
      <section class="stack-s" aria-labelledby="mine">
        <h2 id="mine">{t('field.mine')}</h2>
        {data.mine.length === 0 && <p class="secondary">{t('field.mine.none')}</p>}
        <Rows label={t('field.mine')}>
          {data.mine.map((row) => (
            <OwnTask key={row.id} row={row} now={now} />
          ))}
        </Rows>
      </section>
      <OpenRequests data={data} now={now} />
    </>
  )
}
