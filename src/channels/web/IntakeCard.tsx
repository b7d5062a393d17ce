import { useNow } from '../../kernel/web/useNow.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, sayDayTime } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PaperList } from '../../kernel/web/parts/load-papers.ts'
import { PhotoStrip } from '../../kernel/web/parts/PhotoStrip.tsx'
import { VoicePlayer } from '../../kernel/web/parts/VoicePlayer.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Outcome } from '../../kernel/core/command.ts'
import { useKeys } from '../../kernel/web/useKeys.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import type { IntakeCard as Card } from '../core/contract.ts'
import { send, useAsk } from './channels-client.ts'
import { LetterPages } from './LetterPages.tsx'
import { type Pile, usePile } from './usePile.ts'
import { type MessagePlace, MessagePlacePick } from './MessagePlacePick.tsx'
import { UnkeptFiles } from './UnkeptFiles.tsx'
import './intake.css'
import './letters.css'

const list = '/bureau/arrivees'

/** One message, whole, and where it may belong: a request that it names, a new one, or nowhere. */
export const IntakeCard = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('intake.card', { id }, true)
  const pile = usePile(id)
  if (data && pile) return <MessageToPlace key={data.id} card={data} pile={pile} />
  return answer.state === 'refused' ? (
    <div class="intake-card stack">
      <p>
        <a href={list}>{t('intake.back')}</a>
      </p>
      <RefusalNotice>
        {answer.no.refused === 'not_found' ? t('intake.gone') : answer.no.message}
      </RefusalNotice>
    </div>
  ) : (
    <Loading label={t('intake.loading')} shape="text" />
  )
}

const MessageToPlace = ({ card, pile }: { card: Card; pile: Pile }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const tell = useTell()
  const { busy, no, act } = useActs('')
  const settle = async (sent: Promise<Outcome>, said: string): Promise<void> => {
    const did = await act(sent, said)
    if (!did) return
    tell(did === 'done' ? said : t('office.noNetwork'))
    pile.leave()
    goTo(pile.next ?? list)
  }
  const [letter] = card.way === 'letter' ? card.papers : []
  const place = (request: string): void =>
    void settle(send('message.place', card.id, { request }), t('intake.placed'))
  const dismiss = (): void => void settle(send('message.dismiss', card.id, {}), t('intake.dismissed'))
  useKeys({
    ...(pile.next ? { j: () => goTo(pile.next ?? list) } : {}),
    ...(pile.before ? { k: () => goTo(pile.before ?? list) } : {}),
    ...(busy
      ? {}
      : Object.fromEntries(card.candidates.map(({ id }, at) => [String(at + 1), () => place(id)]))),
  })
  return (
    <article class="intake-card">
      <div class="stack">
        <p class="no-print line intake-pile">
          <a href={list}>{t('intake.back')}</a>
          {pile.before && <a href={pile.before}>{t('intake.before')}</a>}
          {pile.next && <a href={pile.next}>{t('intake.after')}</a>}
          {pile.left > 1 && <span class="secondary figures">{t('intake.head', { n: pile.left })}</span>}
        </p>
        <header class="stack-s">
          <h1>{card.subject || t(isSpoken(card) ? 'intake.spoken' : `channel.name.${card.way}`)}</h1>
          <p class="secondary figures">
            {[
              card.senderName,
              card.sender,
              t(`channel.name.${card.way}`),
              card.cameOn
                ? t('pile.came.on', { day: sayDay(card.cameOn, lang, now) })
                : sayDayTime(card.at, lang, now),
              card.registered && t('pile.registered.no', { no: card.registered }),
            ]
              .filter(Boolean)
              .join('\u00a0· ')}
          </p>
          {card.danger && <p class="intake-danger">{t(card.rings ? 'intake.danger' : 'intake.doubt')}</p>}
          <p>{t(`intake.why.${card.why}`)}</p>
          {no && <RefusalNotice>{no}</RefusalNotice>}
        </header>
        {letter && <LetterPages {...letter} />}
        <MessageWords card={card} />
      </div>
      <div class="stack intake-acts">
        <Candidates card={card} busy={busy} onPick={place} />
        <OpenRequest
          card={card}
          busy={busy}
          onOpen={(at) => void settle(send('message.open', card.id, at), t('intake.opened'))}
        />
        <p>
          <Button kind="quiet" busy={busy} busyLabel={t('intake.busy')} onClick={dismiss}>
            {t('intake.dismiss')}
          </Button>
        </p>
      </div>
    </article>
  )
}

// A switchboard names a number, and sends a voice.
const isSpoken = ({ sender, sounds }: Card): boolean => sounds.length > 0 && !sender.includes('@')

const MessageWords = ({ card }: { card: Card }): JSX.Element => {
  const { t } = useSpeech()
  // The pages of a letter stand above, as large as there is room.
  const papers = card.way === 'letter' ? card.papers.slice(1) : card.papers
  return (
    <section class="stack-s" aria-label={t('intake.words')}>
      <p class="intake-words">{card.words || t('intake.empty')}</p>
      {card.sounds.map((sha256) => (
        <VoicePlayer key={sha256} sha256={sha256} label={t('intake.voice')} late={t('intake.voice.late')} />
      ))}
      {card.photos.length > 0 && (
        <PhotoStrip
          label={t('intake.photos')}
          photos={card.photos.map((sha256) => ({ id: sha256, url: '', alt: t('intake.photo') }))}
          words={{ close: t('intake.close'), previous: t('intake.previous'), next: t('intake.next') }}
        />
      )}
      {papers.length > 0 && <PaperList papers={papers} />}
      <UnkeptFiles unkept={card.unkept} />
      {card.whole.trim() !== card.words.trim() && (
        <details>
          <summary>{t('sent.whole')}</summary>
          <p class="intake-words">{card.whole}</p>
        </details>
      )}
    </section>
  )
}

type Choosing<Chosen> = { card: Card; busy: boolean } & Chosen

const Candidates = ({
  card,
  busy,
  onPick,
}: Choosing<{ onPick: (request: string) => void }>): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (!card.candidates.length) return null
  return (
    <section class="stack-s">
      <h2>{t('intake.candidates')}</h2>
      <Rows label={t('intake.candidates')}>
        {card.candidates.map(({ id, no, nature, place, requester, filedAt, open }, at) => (
          <Row
            key={id}
            mark={<kbd class="intake-key secondary">{at + 1}</kbd>}
            href={`/bureau/r/${id}`}
            sentence={t('intake.candidate', { no: String(no), what: t(`nature.${nature}`) })}
            meta={[requester, place, sayDayTime(filedAt, lang), !open && t('intake.closed')]
              .filter(Boolean)
              .join('\u00a0· ')}
            action={
              <Button
                small
                kind="primary"
                label={t('intake.place.which', { no: String(no) })}
                busy={busy}
                busyLabel={t('intake.busy')}
                onClick={() => onPick(id)}
              >
                {t('intake.place')}
              </Button>
            }
          />
        ))}
      </Rows>
    </section>
  )
}

const OpenRequest = ({
  card,
  busy,
  onOpen,
}: Choosing<{ onOpen: (at: Omit<MessagePlace, 'name'> & { person?: string }) => void }>): JSX.Element => {
  const { t } = useSpeech()
  const [picked, setPicked] = useState<MessagePlace>()
  return (
    <section class="stack-s">
      <h2>{t('intake.open.title')}</h2>
      {card.people
        .filter(({ unit }) => unit)
        .map(({ id, name, unit, place }) => (
          <p key={id}>
            <Button
              busy={busy}
              busyLabel={t('intake.busy')}
              onClick={() => onOpen({ ...(unit ? { unit } : {}), person: id })}
            >
              {t('intake.open.at', { name, place })}
            </Button>
          </p>
        ))}
      <MessagePlacePick picked={picked} onPicked={setPicked} />
      <p>
        <Button
          kind={card.candidates.length ? undefined : 'primary'}
          busy={busy}
          busyLabel={t('intake.busy')}
          disabledReason={picked ? undefined : t('intake.open.where')}
          onClick={() => {
            if (!picked) return
            const { name: _, ...at } = picked
            onOpen(at)
          }}
        >
          {t('intake.open')}
        </Button>
      </p>
    </section>
  )
}
