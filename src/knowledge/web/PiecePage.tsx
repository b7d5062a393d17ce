import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries } from '../core/contract.ts'
import { offeredBy } from './about-choices.ts'
import { DoubtButton } from './DoubtButton.tsx'
import { KeepSheet } from './KeepSheet.tsx'
import { send, useAsk } from './knowledge-client.ts'
import { knownPaths } from './known-paths.ts'
import { sayAbout, sayBy, sayStanding } from './say-piece.ts'
import './knowledge.css'

type WholePiece = Queries['knowledge.piece']['output']
type WholeProps = { whole: WholePiece; again: () => void }

/** One answer whole: what it is about, whether to rely on it, what was said before. */
export const PiecePage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('knowledge.piece', { id }, id)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice action={<a href={knownPaths.list}>{t('knowledge.title')}</a>}>
        {answer.no.message}
      </RefusalNotice>
    ) : (
      <Loading label={t('knowledge.loading')} />
    )
  return <Whole whole={data} again={again} />
}

const Whole = ({ whole, again }: WholeProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { piece, doubt, versions, spared } = whole
  const warned = sayStanding(piece, now, speech)
  return (
    <div class="known-page stack">
      <PageHead to={knownPaths.list} from={t('knowledge.title')} title={piece.asked} />
      {warned && <p class="known-doubt">{warned}</p>}
      {doubt?.words && <p class="known-said">{doubt.words}</p>}
      <p class="known-answer">{piece.reply}</p>
      <p class="secondary">
        {sayAbout(piece, speech).join(' · ')}
        {piece.forFirms && ` · ${t('knowledge.forFirms')}`}
      </p>
      <p class="secondary">
        {sayBy(piece, now, speech)} · {t('knowledge.review', { day: sayDay(piece.reviewOn, lang, now) })}
        {piece.source && (
          <>
            {' · '}
            <a href={`/bureau/r/${piece.source.id}`}>
              {t('knowledge.source', { no: String(piece.source.no) })}
            </a>
          </>
        )}
      </p>
      <PieceActs whole={whole} again={again} />
      {spared.length > 0 && <p>{t('knowledge.spared', { n: spared.reduce((sum, { n }) => sum + n, 0) })}</p>}
      {versions.length > 1 && <Earlier versions={versions.slice(1)} speech={speech} now={now} />}
    </div>
  )
}

const PieceActs = ({ whole: { piece, can }, again }: WholeProps): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [changing, setChanging] = useState(false)
  const [no, setNo] = useState<string>()
  const { id, version, standing } = piece
  const act = async (type: 'knowledge.confirm' | 'knowledge.withdraw'): Promise<void> => {
    const outcome = await send(type, id, { version })
    again()
    if (!outcome.ok) return setNo(outcome.message)
    setNo(undefined)
    if (type === 'knowledge.withdraw')
      tell(t('knowledge.withdrawn'), () => void send('knowledge.confirm', id, { version }).then(again))
    else tell(t('knowledge.confirmed'))
  }
  const isDoubted = standing !== 'stands'
  return (
    <>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        {can.keep && isDoubted && (
          <Button kind="primary" onClick={() => void act('knowledge.confirm')}>
            {t('knowledge.confirm')}
          </Button>
        )}
        {can.keep && <Button onClick={() => setChanging(true)}>{t('knowledge.change')}</Button>}
        {can.keep && standing !== 'withdrawn' && (
          <Button kind="plain" onClick={() => void act('knowledge.withdraw')}>
            {t('knowledge.withdraw')}
          </Button>
        )}
        {!can.keep && can.doubt && <DoubtButton piece={piece} again={again} />}
        {can.endDoubt && standing === 'contested' && (
          <Button kind="plain" onClick={() => void send('knowledge.endDoubt', id, {}).then(again)}>
            {t('knowledge.endDoubt')}
          </Button>
        )}
      </div>
      {changing && (
        <KeepSheet
          question={id}
          piece={piece}
          offered={offeredBy(piece)}
          first={{ asked: piece.asked, reply: piece.reply }}
          onClose={() => {
            setChanging(false)
            again()
          }}
        />
      )}
    </>
  )
}

type EarlierProps = { versions: WholePiece['versions']; speech: Speech; now: string }

const Earlier = ({ versions, speech: { t, lang }, now }: EarlierProps): JSX.Element => (
  <section class="stack-s">
    <h2>{t('knowledge.earlier')}</h2>
    {versions.map(({ version, asked, reply, at }) => (
      <article class="known" key={version}>
        <h3 class="known-asked">{asked}</h3>
        <p class="known-answer">{reply}</p>
        <p class="secondary">{sayDay(at, lang, now)}</p>
      </article>
    ))}
  </section>
)
