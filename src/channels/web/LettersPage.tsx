import { useNow } from '../../kernel/web/useNow.ts'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import type { PileRow } from '../core/contract.ts'
import { send, useAsk } from './channels-client.ts'
import { PileDrop } from './PileDrop.tsx'
import { SeparatorSheet } from './SeparatorSheet.tsx'
import './intake.css'
import './letters.css'

const separator = '?feuille=1'

/** The post of an agency: a pile is dropped here, and is seen as it is read. */
export const LettersPage = (): JSX.Element => {
  const { path, query } = useHere()
  return query.get('feuille') ? <SeparatorSheet back={path} /> : <Piles path={path} />
}

const Piles = ({ path }: { path: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('pile.list', {}, true)
  const { busy, no, act } = useActs('')
  const isReading = data?.rows.some(isUnderWay) ?? false
  useEffect(() => {
    if (!isReading) return
    const timer = setInterval(again, 3000)
    return () => clearInterval(timer)
  }, [isReading, again])
  return (
    <div class="intake stack letters">
      <h1>{t('pile.title')}</h1>
      <PileDrop onDropped={again} />
      <p>
        <a href={`${path}${separator}`}>{t('pile.separator')}</a>
      </p>
      <section class="stack-s">
        <h2>{t('pile.piles')}</h2>
        {no && <RefusalNotice>{no}</RefusalNotice>}
        {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
        {!data && answer.state !== 'refused' && <Loading label={t('intake.loading')} shape="text" />}
        {data?.rows.length === 0 && <Empty title={t('pile.none')} />}
        {data && data.rows.length > 0 && (
          <Rows label={t('pile.piles')}>
            {data.rows.map((pile) => (
              <Pile
                key={pile.id}
                pile={pile}
                busy={busy}
                onTurn={(type) => void act(send(type, pile.id, {}), '').then(again)}
              />
            ))}
          </Rows>
        )}
      </section>
    </div>
  )
}

const isUnderWay = ({ stopped, reading, letters, read }: PileRow): boolean =>
  (!stopped && reading > 0) || read < letters

type PileProps = { pile: PileRow; busy: boolean; onTurn: (type: 'pile.stop' | 'pile.resume') => void }

const Pile = ({ pile, busy, onTurn }: PileProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { cameOn, registered, reading, stopped, failed, waiting, id } = pile
  return (
    <Row
      {...(waiting ? { href: '/bureau/arrivees' } : {})}
      sentence={t(registered ? 'pile.pile.registered' : 'pile.pile', {
        day: sayDay(cameOn, lang, now),
        no: registered ?? '',
      })}
      reason={
        <span role="status">
          {sayPile(pile, speech)}
          {failed.map(({ n, name, why }) => (
            <span key={n} class="letters-failed">
              <a href={`/api/channels/piles/${id}/${n}`} download={name}>
                {name}
              </a>
              {' : '}
              {t(`pile.failed.${why}`)}
            </span>
          ))}
        </span>
      }
      meta={t(`pile.way.${pile.way}`)}
      action={
        reading > 0 && (
          <Button
            small
            busy={busy}
            busyLabel={t('intake.busy')}
            onClick={() => onTurn(stopped ? 'pile.resume' : 'pile.stop')}
          >
            {t(stopped ? 'pile.resume' : 'pile.stop')}
          </Button>
        )
      }
    />
  )
}

/** How far it is, in words: pages while they are taken apart, then letters. */
const sayPile = (
  { stopped, reading, pages, pagesRead, letters, read, placed, waiting }: PileRow,
  { t }: Speech,
): string => {
  if (stopped && reading) return t('pile.stopped', { read: pagesRead, pages })
  if (reading) return pages ? t('pile.pages', { read: pagesRead, pages }) : t('pile.begins')
  if (read < letters) return t('pile.read', { read, n: letters })
  return [
    t('pile.count', { n: letters }),
    placed > 0 && t('pile.placed', { n: placed }),
    waiting > 0 && t('pile.waiting', { n: waiting }),
  ]
    .filter(Boolean)
    .join(', ')
}
