import type { JSX } from 'preact'
import { sayAgo } from '../../kernel/core/dates.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { ArrivalsBoard, Gateway, StuckMessages, WeekOfWay } from '../core/arrivals-contract.ts'
import { useAsk } from './channels-client.ts'
import { isOwnName, kindOf, nameWithin } from './gateway-kind.ts'
import './intake.css'

/** How each way in and out stands: what fails first, since when, what to do; then what waits for somebody, and the week. */
export const ArrivalsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { data, ...answer } = useAsk('arrivals.board', {}, true)
  return (
    <div class="intake-card stack">
      <h1>{t('arrivals.title')}</h1>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state !== 'refused' && <Loading label={t('arrivals.loading')} shape="rows" />}
      {data && <Board board={data} now={now} />}
    </div>
  )
}

const Board = ({
  board: { gateways, stuck, weeks },
  now,
}: {
  board: ArrivalsBoard
  now: string
}): JSX.Element => {
  const { t } = useSpeech()
  const failing = gateways.filter(({ failingSince }) => failingSince).length
  return (
    <>
      {failing > 0 && <RefusalNotice>{t('arrivals.failing', { n: failing })}</RefusalNotice>}
      {gateways.length > 0 && failing === 0 && <p>{t('arrivals.allWell')}</p>}
      <h2>{t('arrivals.ways')}</h2>
      {gateways.length === 0 && <Empty title={t('arrivals.none')} />}
      <Rows label={t('arrivals.ways')}>
        {gateways.map((gateway) => (
          <GatewayRow key={gateway.name} gateway={gateway} now={now} />
        ))}
      </Rows>
      <h2>{t('arrivals.stuck')}</h2>
      {stuck.length === 0 && <p>{t('arrivals.stuck.none')}</p>}
      <Rows label={t('arrivals.stuck')}>
        {stuck.map((some) => (
          <StuckRow key={`${some.state} ${some.agency}`} stuck={some} now={now} />
        ))}
      </Rows>
      {weeks.length > 0 && <WeekTable weeks={weeks} />}
    </>
  )
}

const GatewayRow = ({ gateway, now }: { gateway: Gateway; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { lastSuccessAt, failingSince, fault, waiting } = gateway
  const last = lastSuccessAt && sayAgo(lastSuccessAt, now, lang)
  const within = nameWithin(gateway)
  return (
    <Row
      sentence={[
        t(`arrivals.kind.${kindOf(gateway)}`),
        isOwnName(within) ? t(`arrivals.within.${within}`) : within,
      ]
        .filter(Boolean)
        .join(' · ')}
      reason={
        failingSince
          ? `${t('arrivals.failingSince', { when: sayAgo(failingSince, now, lang) })} ${t(`arrivals.fault.${fault ?? 'unknown'}`)}`
          : t(last ? 'arrivals.works' : 'arrivals.neverYet', { when: last ?? '' })
      }
      meta={[
        failingSince && last ? t('arrivals.lastSuccess', { when: last }) : '',
        waiting
          ? t(kindOf(gateway) === 'seal' ? 'arrivals.unsealed' : 'arrivals.waiting', { n: waiting })
          : '',
      ]
        .filter(Boolean)
        .join(' ')}
    />
  )
}

const StuckRow = ({ stuck, now }: { stuck: StuckMessages; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { state, agency, n, dangers, since } = stuck
  return (
    <Row
      danger={dangers > 0}
      {...(state === 'received' ? {} : { href: '/bureau/arrivees' })}
      sentence={[
        t(`arrivals.stuck.${state}`, { n }),
        dangers ? t('arrivals.stuck.dangers', { n: dangers }) : '',
      ]
        .filter(Boolean)
        .join(', ')}
      reason={[
        t('arrivals.stuck.since', { when: sayAgo(since, now, lang) }),
        state === 'received' ? t('arrivals.stuck.received.do') : '',
      ]
        .filter(Boolean)
        .join(' ')}
      meta={agency ?? t('arrivals.stuck.anyAgency')}
    />
  )
}

const columns = ['people', 'alone', 'byHand', 'machines'] as const

const WeekTable = ({ weeks }: { weeks: readonly WeekOfWay[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <h2>{t('arrivals.week')}</h2>
      <Table label={t('arrivals.week')}>
        <thead>
          <tr>
            <th scope="col">{t('arrivals.week.way')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`arrivals.week.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.way}>
              <th scope="row">{t(`channel.name.${week.way}`)}</th>
              {columns.map((column) => (
                <td key={column} class="number">
                  {week[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
