import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayQuantity } from '../../../kernel/core/say-figures.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { send, useAsk } from '../sensors-client.ts'
import { HeatingRules } from '../heating/HeatingRules.tsx'
import { WaterPrices } from './WaterPrices.tsx'
import './ThresholdsPage.css'

type Thresholds = Queries['threshold.list']['output']
type KindRow = Thresholds['kinds'][number]
type Proposal = KindRow['proposals'][number]

/** How alarms of leaks came out, what is proposed of them, and what a cubic metre of water costs. */
export const ThresholdsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('threshold.list', {}, true)
  return (
    <div class="thresholds stack-l">
      {data && <Bounds thresholds={data} again={again} />}
      {!data && answer.state === 'loading' && <Loading label={t('thresholds.loading')} shape="text" />}
      {(data || answer.state === 'refused') && <WaterPrices isAlone={!data} />}
      {(data || answer.state === 'refused') && <HeatingRules building={null} />}
    </div>
  )
}

const Bounds = ({ thresholds, again }: { thresholds: Thresholds; again: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('thresholds.kept'))
  const { kinds, accepted } = thresholds
  const undo = (id: string) =>
    void acts.act(send('threshold.undo', id, {}), t('thresholds.undone')).then(again)
  return (
    <div class="stack-l">
      <header class="stack-s">
        <h1>{t('thresholds.head')}</h1>
        <p>{t('thresholds.what', { enough: String(kinds[0]?.enough ?? 0) })}</p>
      </header>
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <p role="status">{acts.said}</p>
      {kinds.map((row) => (
        <KindOutcomes
          key={row.kind}
          row={row}
          isBusy={acts.busy}
          onAccept={({ dial, bound, to }) =>
            void acts
              .act(
                send('threshold.accept', newId(), { kind: row.kind, dial, bound, value: to }),
                t('thresholds.accepted'),
              )
              .then(again)
          }
        />
      ))}
      {accepted.length > 0 && <PastBounds accepted={accepted} onUndo={undo} isBusy={acts.busy} />}
    </div>
  )
}

type KindProps = { row: KindRow; isBusy: boolean; onAccept: (proposal: Proposal) => void }

const KindOutcomes = ({ row, isBusy, onAccept }: KindProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const missing = row.enough - row.confirmed - row.false - row.notFound
  return (
    <section class="stack-s">
      <h2>{t(`thresholds.kind.${row.kind}`)}</h2>
      <p>{t('thresholds.counts', { confirmed: row.confirmed, false: row.false, notFound: row.notFound })}</p>
      {!row.proposals.length && (
        <p class="secondary">
          {missing > 0 ? t('thresholds.missing', { n: missing }) : t('thresholds.none')}
        </p>
      )}
      {row.proposals.map((proposal) => (
        <div class="stack-s" key={`${proposal.dial} ${proposal.bound}`}>
          <p>
            {t(`thresholds.dial.${proposal.dial}`)}. {sayProposal(proposal, speech)}
          </p>
          <div>
            <Button kind="primary" busy={isBusy} onClick={() => onAccept(proposal)}>
              {t('thresholds.accept')}
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}

const sayProposal = ({ bound, from, to, ...counts }: Proposal, { t, lang }: Speech): string =>
  t('thresholds.proposes', {
    bound: t(`thresholds.bound.${bound}`),
    from: sayQuantity(from, lang),
    to: sayQuantity(to, lang),
    silenced: counts.silenced,
    ofFalse: counts.ofFalse,
    lost: counts.lost,
    ofTrue: counts.ofTrue,
  })

type PastProps = { accepted: Thresholds['accepted']; onUndo: (id: string) => void; isBusy: boolean }

const PastBounds = ({ accepted, onUndo, isBusy }: PastProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const dayOf = (day: string) => sayDay(`${day}T12:00:00Z`, lang, now)
  return (
    <section class="stack-s">
      <h2>{t('thresholds.past')}</h2>
      <ul class="stack-s">
        {accepted.map(({ id, bound, value, since, until }) => {
          const said = {
            bound: t(`thresholds.bound.${bound}`),
            value: sayQuantity(value, lang),
            since: dayOf(since),
          }
          return (
            <li key={id} class="line">
              <span>
                {until === null
                  ? t('thresholds.past.line', said)
                  : t('thresholds.past.ended', { ...said, until: dayOf(until) })}
              </span>
              {until === null && (
                <Button small busy={isBusy} onClick={() => onUndo(id)}>
                  {t('thresholds.undo')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
